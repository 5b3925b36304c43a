import { indexOf, type Strengths } from '../../rules/src/score/calibrate.ts';
import { byPart, PARTS, type Part } from '../../rules/src/score/families.ts';

/** What a text weighs on each part, in weighted 字 per 字. */
export type Densities = Readonly<Record<Part, number>>;

/** A rated text. */
export interface Rated {
  readonly rating: number;
  readonly densities: Densities;
}

/**
 * Empty sentences and laid-on tasks share one strength: the labelled set has hardly thirty sentences of the second
 * kind, too few to tell a strength of its own.
 */
const KNOBS: readonly (readonly Part[])[] = [['empty', 'burden'], ['numbers'], ['packaging'], ['form']];

/** Pull towards a strength of 1, for parts that the set hardly has. */
const PULL = 1;
const LOWEST = -4;
const HIGHEST = 2;
const ROUNDS = 40;

/** The index of densities. */
export function predict(densities: Densities, strengths: Strengths): number {
  return indexOf(PARTS.reduce((sum, part) => sum + strengths[part] * densities[part], 0));
}

/** The strengths with the least squared error, by coordinate descent over their logarithms; the same every time. */
export function fitStrengths(texts: readonly Rated[]): Strengths {
  const logs = KNOBS.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    KNOBS.forEach((_, knob) => {
      logs[knob] = lowest((value) => loss(texts, logs.with(knob, value)));
    });
  }
  return strengthsOf(logs);
}

function strengthsOf(logs: readonly number[]): Strengths {
  return byPart((part) => Math.exp(logs[KNOBS.findIndex((parts) => parts.includes(part))] ?? 0));
}

function loss(texts: readonly Rated[], logs: readonly number[]): number {
  const strengths = strengthsOf(logs);
  const squares = texts.reduce((sum, { densities, rating }) => sum + (predict(densities, strengths) - rating) ** 2, 0);
  return squares / texts.length + PULL * logs.reduce((sum, log) => sum + log ** 2, 0);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 30;

/** Where a function of one valley is lowest, by golden section. */
function lowest(value: (x: number) => number): number {
  let low = LOWEST;
  let high = HIGHEST;
  for (let step = 0; step < STEPS; step++) {
    const width = GOLDEN * (high - low);
    if (value(high - width) <= value(low + width)) high = low + width;
    else low = high - width;
  }
  return (low + high) / 2;
}

/** The index of each text by strengths fitted without its group: texts of one source never judge each other. */
export function leaveOut(texts: readonly Rated[], groups: readonly number[]): readonly number[] {
  const indexes = new Map<number, Strengths>();
  for (const group of new Set(groups)) {
    indexes.set(group, fitStrengths(texts.filter((_, index) => groups[index] !== group)));
  }
  return texts.map(({ densities }, index) => {
    const strengths = indexes.get(groups[index] ?? -1);
    return strengths === undefined ? NaN : predict(densities, strengths);
  });
}
