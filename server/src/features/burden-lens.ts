import { heaviest, hoursText, type Hours, type Ledger } from '@shihua/rules';
import type { CodeLens, Command } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { Converter } from '../convert.ts';
import { fill, type Strings } from '../strings.ts';
import { leadingTo, leadingToHeadcounts, type LensServices } from './lens-command.ts';

/** The lens stands above the first line: it is about the document as a whole. */
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The lens of the burden; none over a text that asks nothing of anybody. */
export function burdenLenses(
  services: LensServices,
  { ledger, document }: Pick<Analysed, 'ledger' | 'document'>,
): readonly CodeLens[] {
  if (ledger.items.length === 0) return [];
  return [{ range: TOP, command: lensCommand(services, ledger, new Converter(document.uri, document.text)) }];
}

/** Leads to the heaviest task, or to what must be set before that is known. */
function lensCommand(services: LensServices, { items, total, missing }: Ledger, converter: Converter): Command {
  const { strings } = services;
  if (total === null) {
    const wanted = missing.map((slot) => strings.orgSlots[slot]).join(strings.listMark);
    const title = fill(strings.burdenLensUnset, { count: items.length, missing: wanted });
    return leadingToHeadcounts(services, title);
  }
  const top = heaviest(items);
  return leadingTo(services, lensTitle(total, top, strings), top[0], converter);
}

function lensTitle(total: Hours, top: Ledger['items'], strings: Strings): string {
  const items = top.map(({ act, group, hours }) =>
    fill(strings.burdenTop, { act, group, hours: hoursText(hours?.likely ?? 0) }),
  );
  return fill(strings.burdenLens, {
    hours: hoursText(total.likely),
    count: items.length,
    items: items.join(strings.listMark),
  });
}
