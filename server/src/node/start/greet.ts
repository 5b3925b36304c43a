import { greetingOf, isGreeting, startFailure, type Greeting } from '../../greeting.ts';
import { framed, readFirst } from './frame.ts';

/** Goes on with the whole server; it is told which greeting was answered already, if one was. */
export type GoOn = (answered?: Greeting['id']) => void;

/** Sends a message, and does what is next once it is on its way. */
type Send = (message: object, next: () => void) => void;

/**
 * Answers the client's greeting at once and has the server loaded then, which takes several times as long. The server
 * reads the greeting again, and all that came after it, so nothing is lost and the order stays. What is no greeting, and
 * a client that speaks over a socket, wait until the server is loaded.
 */
export function greet(version: string, goOn: GoOn): void {
  if (process.argv.includes('--stdio')) greetOnStdio(version, goOn);
  else if (process.argv.includes('--node-ipc') && process.send !== undefined) greetOnIpc(version, goOn);
  else goOn();
}

function greetOnStdio(version: string, goOn: GoOn): void {
  const { stdin, stdout } = process;
  let bytes = Buffer.alloc(0);
  const read = (chunk: Buffer): void => {
    bytes = Buffer.concat([bytes, chunk]);
    const first = readFirst(bytes);
    if (first === undefined) return;
    stdin.off('data', read).off('end', gone).pause();
    const send: Send = (message, next) => stdout.write(framed(message), next);
    answer(first.message, version, send, (answered) => {
      stdin.unshift(bytes);
      goOn(answered);
      stdin.resume();
    });
  };
  stdin.on('data', read).on('end', gone);
}

/** The client left without a word: what the server ends with then. */
function gone(): void {
  process.exit(1);
}

function greetOnIpc(version: string, goOn: GoOn): void {
  const held: unknown[] = [];
  const send: Send = (message, next) => process.send?.(message, undefined, undefined, next);
  const read = (message: unknown): void => {
    if (held.push(message) > 1) return;
    answer(message, version, send, (answered) => {
      process.off('message', read);
      goOn(answered);
      for (const each of held) process.emit('message', each, undefined);
    });
  };
  process.on('message', read);
}

/** Answers what came first, if it is a greeting, then goes on. */
function answer(message: unknown, version: string, send: Send, goOn: GoOn): void {
  if (!isGreeting(message)) {
    goOn();
    return;
  }
  const { id } = message;
  send({ jsonrpc: '2.0', id, result: greetingOf(version) }, () => {
    try {
      goOn(id);
    } catch (error) {
      // The client believes that the server is there.
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${error instanceof Error ? (error.stack ?? reason) : reason}\n`);
      send(startFailure(reason), () => process.exit(1));
    }
  });
}
