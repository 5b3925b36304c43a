import { parseArgs } from 'node:util';

/** What parseArgs complains of, in words; the name stands within its English message. */
const COMPLAINTS = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (name) => `没有选项 ${name}。`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (name) => `多写了 ${name}。`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (name) => `选项 ${name.split(' ')[0]} 的值不对：该写值的没写，或不该写的写了。`,
};

/** What a script was told, or what it is to say instead of running, and with which exit code. */
export function readTold(args, { usage, options = {}, places = 0 }) {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } };
    const { values, positionals } = parseArgs({ args, options: all, allowPositionals: places > 0 });
    if (values.help === true) return { say: usage, code: 0 };
    if (positionals.length > places) return { say: `多写了 ${positionals[places]}。\n${usage}`, code: 2 };
    return { values, places: positionals };
  } catch (error) {
    const complaint = COMPLAINTS[error.code];
    if (complaint === undefined) throw error;
    return { say: `${complaint(/'([^']*)'/u.exec(error.message)?.[1] ?? '')}\n${usage}`, code: 2 };
  }
}

/** What the script was told on its command line. Says how it is used and ends where that was asked for or not followed. */
export function told(script) {
  const read = readTold(process.argv.slice(2), script);
  if (!('say' in read)) return read;
  (read.code === 0 ? console.log : console.error)(read.say);
  return process.exit(read.code);
}
