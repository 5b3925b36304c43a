import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID } from '../client.ts';
import { activateIn, type Activated } from '../extension.ts';
import type { Host, ShihuaApi } from '../host.ts';

let activated: Activated | undefined;

/** Called by VS Code in the browser: the server is a web worker. */
export function activate(context: ExtensionContext): ShihuaApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  const host: Host = {
    createClient: (options) =>
      new LanguageClient(
        CLIENT_ID,
        '实话 Shihua',
        () => {
          // A worker does not end by itself when its server exits.
          worker?.terminate();
          worker = new Worker(script);
          // Not the worker itself: what VS Code makes here is no instance of `Worker`, and the client takes it for
          // transports.
          const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
          return Promise.resolve({ reader, writer });
        },
        options,
      ),
    utf8: (text) => new TextEncoder().encode(text),
    base64,
    workbooks: false,
    fromBase64: (text) => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)),
    later: (delay, run) => {
      const timer = setTimeout(run, delay);
      return () => {
        clearTimeout(timer);
      };
    },
    nonce: () => crypto.randomUUID(),
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  activated = activateIn(host, context);
  return activated.api;
}

/** In pieces, because the arguments of one call have a limit. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Called by VS Code when the extension is switched off or the window closes. */
export async function deactivate(): Promise<void> {
  await activated?.close();
  activated = undefined;
}
