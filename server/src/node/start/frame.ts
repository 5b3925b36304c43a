const HEAD_END = '\r\n\r\n';
/** A head that is longer is none. */
const LONGEST_HEAD = 4096;

/** A message as it goes over a stream. */
export function framed(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${String(Buffer.byteLength(body))}${HEAD_END}${body}`;
}

/**
 * The first message of what was read from a stream; undefined while it is not whole. What is not as the protocol asks
 * gives no message: whoever reads the stream next will say so.
 */
export function readFirst(bytes: Buffer): { readonly message?: unknown } | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return bytes.length > LONGEST_HEAD ? {} : undefined;
  const length = /^content-length: *(\d+) *$/imu.exec(bytes.toString('latin1', 0, headEnd))?.[1];
  if (length === undefined) return {};
  const start = headEnd + HEAD_END.length;
  const end = start + Number(length);
  if (bytes.length < end) return undefined;
  try {
    return { message: JSON.parse(bytes.toString('utf8', start, end)) };
  } catch {
    return {};
  }
}
