/** A document that could not be read. The message is Chinese, says why, and never holds text of the document. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** The path as the user gave it. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** The code of a Node system error (`ENOENT`), or ''. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在。',
  EACCES: '没有读取权限。',
  EPERM: '没有读取权限。',
  EISDIR: '这是文件夹，不是文件。',
  ELOOP: '符号链接成环，无法读取。',
  EBUSY: '文件被其他程序占用，关闭后再试。',
};

/** Turns whatever a file operation threw into a {@link ReadError} for `path`. */
export function toReadError(path: string, error: unknown): ReadError {
  if (error instanceof ReadError) return new ReadError(path, error.message);
  const code = errorCode(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new ReadError(path, SYSTEM_MESSAGES[code] ?? `无法读取：${(code || reason).replace(/[。.]$/u, '')}。`);
}
