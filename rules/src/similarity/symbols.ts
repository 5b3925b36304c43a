/**
 * What a text is compared by: one UTF-16 code a symbol. Han characters and letters stand for themselves; what is
 * exchanged when an old draft is used again (numbers, dates, levels, names) is one symbol of its class.
 */

/** Separates what must not run on: never equal to anything, not even to itself. */
export const BARRIER = 0;
/** A number. */
export const NUMBER = 0xe001;
/** A date or a year, 今年 and its like included. */
export const DATE = 0xe002;
/** A title in 《》 with its document number. */
export const TITLE = 0xe003;
/** A level of administration: 省 市 县 镇 … */
export const LEVEL = 0xe004;
/** The kind of a unit: 局 委 公司 学校 … */
export const UNIT = 0xe005;
/** The name of a person where its neighbours show that it is one. */
export const NAME = 0xe006;

/** True for a symbol that stands for a class. */
export function isClass(symbol: number): boolean {
  return symbol >= NUMBER && symbol <= NAME;
}

/** True when two symbols match. */
export function same(a: number, b: number): boolean {
  return a === b && a !== BARRIER;
}
