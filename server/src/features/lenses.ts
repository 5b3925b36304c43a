import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import { contain, logFailure, type Services } from '../services.ts';
import { burdenLenses } from './burden-lens.ts';
import { headingLenses } from './heading-lens.ts';

/** Registers the code lenses, each under its setting. `refresh` has clients ask again after a change of settings. */
export function registerLenses(services: Services): { refresh(): void } {
  const { connection, client, settings, analyses } = services;
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    contain<CodeLens[]>(services, 'textDocument/codeLens', token, [], async () => {
      const { burdenLens, headingLens } = await settings.of(uri);
      const analysed = burdenLens || headingLens ? await analyses.of(uri) : undefined;
      if (analysed === undefined) return [];
      return [
        ...(burdenLens ? burdenLenses(services, analysed) : []),
        ...(headingLens ? headingLenses(services, analysed) : []),
      ];
    }),
  );
  return {
    refresh: () => {
      if (!client.refreshCodeLens) return;
      connection.sendRequest(CodeLensRefreshRequest.type).catch(logFailure(services, 'workspace/codeLens/refresh'));
    },
  };
}
