import { heaviest, hoursText, missingText, type Ledger } from '@shihua/rules';
import type { CodeLens } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { fill, type Strings } from '../strings.ts';

/** The lens stands above the first line: it is about the document as a whole. */
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The lens of the burden; none over a text that asks nothing of anybody. */
export function burdenLenses({ ledger }: Pick<Analysed, 'ledger'>, strings: Strings): readonly CodeLens[] {
  const title = lensTitle(ledger, strings);
  return title === '' ? [] : [{ range: TOP, command: { title, command: '' } }];
}

/** What the lens says; '' for a text that asks nothing of anybody. */
function lensTitle({ items, total, missing }: Ledger, strings: Strings): string {
  if (items.length === 0) return '';
  if (total === null) return fill(strings.burdenLensUnset, { count: items.length, missing: missingText(missing) });
  const top = heaviest(items).map(({ act, group, hours }) =>
    fill(strings.burdenTop, { act, group, hours: hoursText(hours?.likely ?? 0) }),
  );
  return fill(strings.burdenLens, {
    hours: hoursText(total.likely),
    count: top.length,
    items: top.join(strings.listMark),
  });
}
