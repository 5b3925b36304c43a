import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import type { Row } from './totals.ts';
import { adds, columnsOf, type Column } from './totals.ts';

/** A total that a paragraph sends the reader to a table for: 总投资1264万元，分项见下表. */
export interface AnnouncedTotal extends Span {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  /** Scale and unit as written: 万元. */
  readonly unit: string;
}

const TOTAL = /(?:总|共|合计)[^，,。；：:]{0,10}$/u;
const SEE_TABLE =
  /^[^。；\d]{0,20}(?:[见如]下?表\d*(?:所示)?|(?:明细|构成|分项|安排|分配|情况)[^。；\d]{0,4}如下)[：:。）)]*$/u;
const WRITTEN = /^(\d+(?:\.(\d+))?)([万亿]?\p{Script=Han}+)$/u;

/** The total in the last sentence of a paragraph that ends by pointing to a table. */
export function announcedTotal({ text, numbers }: BlockUnit): AnnouncedTotal | undefined {
  if (!text.includes('表') && !text.endsWith('：') && !text.endsWith(':')) return undefined;
  // The 1 of 表1 is no amount.
  const total = numbers.findLast(({ unit }) => unit !== '');
  if (total?.approx !== 'exact' || total.qualifiers.length > 0) return undefined;
  const written = WRITTEN.exec(text.slice(total.numberStart, total.unitEnd));
  if (written === null || !SEE_TABLE.test(text.slice(total.end))) return undefined;
  if (!TOTAL.test(text.slice(Math.max(0, total.start - 16), total.start))) return undefined;
  const [whole, digits = '', decimals = '', unit = ''] = written;
  return {
    start: total.numberStart,
    end: total.unitEnd,
    text: whole,
    value: Number(digits),
    decimals: decimals.length,
    unit,
  };
}

/** The only column of the announced unit, when it adds up to something else; undefined in any doubt. */
export function contradicted(
  total: AnnouncedTotal,
  table: readonly Row[],
): (Column & { readonly sum: number }) | undefined {
  const columns = columnsOf(table).filter(
    ({ name }) => name.includes(`（${total.unit}）`) || name.includes(`(${total.unit})`),
  );
  const [column] = columns;
  if (column === undefined || columns.length > 1) return undefined;
  const sum = column.total?.value ?? column.cells.reduce((all, { value = 0 }) => all + value, 0);
  const cells = column.total === undefined ? column.cells : [column.total];
  return cells.length === 0 || adds(cells, total) ? undefined : { ...column, sum: Number(sum.toFixed(6)) };
}
