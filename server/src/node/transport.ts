import { Console } from 'node:console';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  Message,
  type Connection,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { startFailure, type Greeting } from '../greeting.ts';

/**
 * The connection to the client that started this process. How to talk is on the command line: `--stdio`, `--node-ipc`,
 * `--socket=PORT` or `--pipe=NAME`. A greeting that was `answered` before is read again and not answered again.
 */
export function connect(answered: Greeting['id'] | undefined): Connection {
  if (answered === undefined) return createConnection(ProposedFeatures.all);
  if (process.argv.includes('--node-ipc')) {
    const writer = new IPCMessageWriter(process);
    return createConnection(ProposedFeatures.all, new IPCMessageReader(process), withoutAnswer(writer, answered));
  }
  const writer = new StreamMessageWriter(process.stdout);
  const reader = new StreamMessageReader(process.stdin);
  const connection = createConnection(ProposedFeatures.all, reader, withoutAnswer(writer, answered));
  // What the library does by itself where it chose the streams: it ends with the client, and only messages go out.
  let isDone = false;
  connection.onShutdown(() => {
    isDone = true;
  });
  process.stdin.on('end', () => process.exit(isDone ? 0 : 1));
  globalThis.console = new Console(process.stderr);
  return connection;
}

/** Lets everything through but the answer to one request; that it failed is told in another way. */
function withoutAnswer(writer: MessageWriter, id: Greeting['id']): MessageWriter {
  const write = writer.write.bind(writer);
  writer.write = (message) => {
    if (!Message.isResponse(message) || message.id !== id) return write(message);
    // Whatever has this id later is the answer to another request.
    writer.write = write;
    return message.error === undefined ? Promise.resolve() : write(startFailure(message.error.message));
  };
  return writer;
}
