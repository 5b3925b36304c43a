import { hoursText, isOrgSlot, type BurdenItem } from '@shihua/rules';
import type { Analysed } from '../analysis.ts';
import type { Services } from '../services.ts';
import { fill } from '../strings.ts';
import { markupFor } from './markup.ts';

/** The tasks at an offset of the text. */
export function itemsAt({ ledger }: Analysed, offset: number): readonly BurdenItem[] {
  return ledger.items.filter(({ start, end }) => start <= offset && offset <= end);
}

/** What a task asks of whom, its hours and how they were worked out, as paragraphs of a hover. */
export function describeItem(
  { strings, client }: Pick<Services, 'strings' | 'client'>,
  item: BurdenItem,
): readonly string[] {
  const markup = markupFor(client);
  const { act, group, frequency, formula, hours, slot, deadline, proof, basis } = item;
  const paragraphs = [markup.strong(fill(strings.burdenItem, { act, group, frequency }))];
  if (hours === null) {
    const missing = isOrgSlot(slot) ? strings.orgSlots[slot] : group;
    paragraphs.push(markup.text(formula), markup.text(fill(strings.burdenUnset, { missing })));
  } else {
    const [low, likely, high] = [hours.low, hours.likely, hours.high].map(hoursText);
    paragraphs.push(
      markup.text(fill(strings.burdenHours, { formula, low: low ?? '', likely: likely ?? '', high: high ?? '' })),
    );
  }
  if (deadline !== null) paragraphs.push(markup.text(fill(strings.burdenDeadline, { deadline })));
  if (proof !== null) paragraphs.push(markup.text(fill(strings.burdenProof, { proof })));
  if (basis.length > 0) {
    paragraphs.push(
      [markup.text(`${strings.burdenBasis}：`), '', ...basis.map((line) => markup.item(line))].join('\n'),
    );
  }
  return paragraphs;
}
