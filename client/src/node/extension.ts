import { randomUUID } from 'node:crypto';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { CLIENT_ID } from '../client.ts';
import { activateIn, type Activated } from '../extension.ts';
import type { Host, ShihuaApi } from '../host.ts';

/** Port on which the server waits for a debugger when the extension is started from its own launch configuration. */
const DEBUG_PORT = 6009;

let activated: Activated | undefined;

/** Called by VS Code on the desktop and in remote hosts: the server is a Node process spoken to over IPC. */
export function activate(context: ExtensionContext): ShihuaApi {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: ['--nolazy', `--inspect=${String(DEBUG_PORT)}`] },
    },
  };
  const host: Host = {
    createClient: (options) => new LanguageClient(CLIENT_ID, '实话 Shihua', server, options),
    utf8: (text) => new TextEncoder().encode(text),
    base64: (bytes) => Buffer.from(bytes).toString('base64'),
    workbooks: true,
    fromBase64: (text) => Buffer.from(text, 'base64'),
    later: (delay, run) => {
      const timer = setTimeout(run, delay);
      return () => {
        clearTimeout(timer);
      };
    },
    nonce: () => randomUUID(),
  };
  activated = activateIn(host, context);
  return activated.api;
}

/** Called by VS Code when the extension is switched off or the window closes. */
export async function deactivate(): Promise<void> {
  await activated?.close();
  activated = undefined;
}
