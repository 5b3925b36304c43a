import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, DecodeError } from './decode.ts';
import { encode } from './encode.ts';

const TEXT = '关于做好汛期值班工作的通知\n各村：请于六月五日前报送值班表，联系人王镕。\n';

const SAMPLES = [
  ['utf-8', false, Buffer.from(TEXT)],
  ['utf-8', true, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
  ['utf-16le', true, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
  ['utf-16be', true, Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16()])],
  ['gb18030', false, iconv.encode(TEXT, 'gb18030')],
] as const;

describe('decode', () => {
  it.each(SAMPLES)('reads %s (byte-order mark: %s)', (encoding, bom, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding, bom });
  });

  it.each(SAMPLES)('writes %s (byte-order mark: %s) back byte for byte', async (_encoding, _bom, bytes) => {
    expect(Buffer.from(await encode(decode(bytes)))).toEqual(bytes);
  });

  it('reads four-byte characters of GB18030 and a few characters without any context', () => {
    expect(decode(iconv.encode('𠮷家村值班表', 'gb18030')).text).toBe('𠮷家村值班表');
    expect(decode(iconv.encode('通知', 'gb18030'))).toEqual({ text: '通知', encoding: 'gb18030', bom: false });
  });

  it('reads traditional characters stored as GBK', () => {
    const text = '關於做好防汛工作的通知，各村要在六月五日前報送值班表，不得遲報。';
    expect(decode(iconv.encode(text, 'gbk')).text).toBe(text);
  });

  it('keeps accented Latin and Cyrillic in UTF-8', () => {
    for (const text of ['café', 'déjà vu', 'Это русский текст.'])
      expect(decode(Buffer.from(text)).encoding).toBe('utf-8');
  });

  it('reads an empty file', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });
});

describe('decode refuses', () => {
  const utf8 = Buffer.from(TEXT.repeat(3));
  const broken = Buffer.from(utf8);
  broken[40] = 0xff;
  const truncated = utf8.subarray(0, utf8.length - 2);
  const latin = Buffer.from('Les élèves déjà reçus à l’école préparatoire, où ils étaient âgés.', 'latin1');

  it.each([
    ['UTF-8 with one broken byte', broken],
    ['UTF-8 cut in the middle of a character', truncated],
    ['Big5', iconv.encode('關於做好防汛期間值班工作的通知，請各村於六月五日前報送。'.repeat(3), 'big5')],
    ['Shift_JIS', iconv.encode('これは試験のための文書です。ひらがなとカタカナを含みます。'.repeat(3), 'shift_jis')],
    ['EUC-KR', iconv.encode('이 문서는 시험을 위하여 작성한 것이며 다른 뜻은 없습니다. '.repeat(6), 'euc-kr')],
    ['Latin-1', latin],
    ['binary with NUL bytes', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0x00, 0xc4, 0xe3])],
    ['ASCII with NUL bytes', Buffer.from('abc\0def')],
    ['UTF-16 without a mark', Buffer.from(`${TEXT}\nA`, 'utf16le')],
    ['UTF-16 with half a unit', Uint8Array.from([0xff, 0xfe, 0x60, 0x4f, 0x7d])],
    ['UTF-16 with half a pair', Uint8Array.from([0xff, 0xfe, 0x42, 0xd8, 0x60, 0x4f])],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0x00, 0x00, 0x60, 0x4f, 0x00, 0x00])],
    ['a UTF-8 mark before something else', Uint8Array.from([0xef, 0xbb, 0xbf, 0xc4, 0xe3])],
  ])('%s', (_name, bytes) => {
    expect(() => decode(bytes)).toThrow(DecodeError);
  });
});
