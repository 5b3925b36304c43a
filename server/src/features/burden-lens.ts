import { heaviest, hoursText, missingText, type Ledger } from '@shihua/rules';
import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import { contain, logFailure, type Services } from '../services.ts';
import { fill, type Strings } from '../strings.ts';

/** The lens stands above the first line: it is about the document as a whole. */
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Registers the code lens of the burden. `refresh` has clients ask again after a change of settings. */
export function registerBurdenLens(services: Services): { refresh(): void } {
  const { connection, client, settings, analyses, strings } = services;
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    contain<CodeLens[]>(services, 'textDocument/codeLens', token, [], async () => {
      const { burdenLens } = await settings.of(uri);
      if (!burdenLens) return [];
      const analysed = await analyses.of(uri);
      const title = analysed === undefined ? '' : lensTitle(analysed.ledger, strings);
      return title === '' ? [] : [{ range: TOP, command: { title, command: '' } }];
    }),
  );
  return {
    refresh: () => {
      if (!client.refreshCodeLens) return;
      connection.sendRequest(CodeLensRefreshRequest.type).catch(logFailure(services, 'workspace/codeLens/refresh'));
    },
  };
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
