import { certainlyDiffers, quantitiesIn, sumOf, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { asRounded } from '../rounded.ts';
import type { Breakdown, Part } from './parts.ts';

const AMONG = /其中[：:，,]?/gu;
const SHARE = /^[，,（(]所?占比?[的为达]?$/u;
const LABEL = /^[）)]?[；;，,、。]?([\p{Script=Han}“”（）]{1,16})$/u;

/**
 * Lists of which every item brings its share and the shares make a hundred: such a list is complete, so that the
 * amounts must make the total. 收入820万元，其中：水费615万元，占75%；安装费215万元，占25%.
 */
export function wrongSharedLists(unit: BlockUnit, sentence: Span): readonly Breakdown[] {
  const text = unit.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(AMONG)].flatMap((match): readonly Breakdown[] => {
    const at = sentence.start + match.index;
    const total = quantitiesIn(unit.numbers, { start: sentence.start, end: at }).at(-1);
    if (total === undefined || total.unit === '' || total.approx !== 'exact') return [];
    if (!/^[^，。；\d]{0,8}[，,（(；;]?$/u.test(unit.text.slice(total.end, at))) return [];
    const parts = sharedParts(unit, total, { start: at + match[0].length, end: sentence.end });
    if (parts.length < 2) return [];
    const whole = asRounded(unit.text, total);
    return certainlyDiffers(sumOf(parts.map(({ value }) => value)), whole) ? [{ total, whole, parts }] : [];
  });
}

/** The items of the total's unit with a share each; none unless the shares make a hundred. */
function sharedParts(unit: BlockUnit, total: Quantity, span: Span): readonly Part[] {
  const numbers = quantitiesIn(unit.numbers, span);
  const parts: Part[] = [];
  let from = span.start;
  let shares = 0;
  let slack = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [quantity, share] = [numbers[i], numbers[i + 1]];
    if (quantity === undefined || share === undefined) break;
    const label = LABEL.exec(unit.text.slice(from, quantity.start))?.[1];
    const fits = quantity.kind === total.kind && quantity.unit === total.unit && quantity.approx === 'exact';
    const shared = share.kind === 'percent' && SHARE.test(unit.text.slice(quantity.end, share.start));
    if (label === undefined || !fits || !shared) break;
    parts.push({ quantity, value: asRounded(unit.text, quantity), label });
    shares += share.value;
    slack += 10 ** -share.decimals;
    from = share.end;
  }
  return Math.abs(shares - 100) <= slack ? parts : [];
}
