/** The command was used wrongly, or asks for what is not there: exit code 2. The message is Chinese. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the contract names and is not built. */
export function notYet(what: string): UsageError {
  return new UsageError(`${what} 尚未实现（not yet）。`);
}
