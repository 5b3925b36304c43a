// Stands in for node:assert/strict where there is no node: the few functions that the suite uses.

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

/** Fails unless the value is truthy. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, 'the value is falsy');
}

/** Fails unless both are the same value. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${String(actual)} is not ${String(expected)}`);
}

/** Fails unless both are written alike as JSON, which is all that the suite compares. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) fail(message, `${left} is not ${right}`);
}

/** Fails unless the text matches. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `“${text}” does not match ${String(pattern)}`);
}
