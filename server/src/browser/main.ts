import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server.ts';
import { browserRuntime } from './runtime.ts';

/** Put in by the build. */
declare const SHIHUA_VERSION: string;
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(connection, browserRuntime(SHIHUA_VERSION));
