import { expect, it } from 'vitest';
import { framed, readFirst } from './frame.ts';

const MESSAGE = { jsonrpc: '2.0', id: 1, method: '水渠' };
const bytes = Buffer.from(framed(MESSAGE));

it('reads a message back, whatever follows it', () => {
  expect(readFirst(bytes)).toEqual({ message: MESSAGE });
  expect(readFirst(Buffer.concat([bytes, Buffer.from('Content-')]))).toEqual({ message: MESSAGE });
});

it('waits for every byte of it', () => {
  for (let end = 0; end < bytes.length; end++) expect(readFirst(bytes.subarray(0, end))).toBeUndefined();
});

it('takes other fields of the head in any order and case', () => {
  const typed = `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}`;
  expect(readFirst(Buffer.from(typed))).toEqual({ message: {} });
});

it.each(['Length: 2\r\n\r\n{}', 'Content-Length: 2\r\n\r\n{{', '井'.repeat(3000)])(
  'gives no message for what is none: %#',
  (text) => {
    expect(readFirst(Buffer.from(text))).toEqual({});
  },
);
