import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { inList, level, makeDocx, paragraph } from './make-docx.ts';
import { formatNumber } from './number-format.ts';
import { DocxError, openPackage } from './package.ts';
import { readDocx } from './read-docx.ts';

const LISTS = `
<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%3.%4', '<w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'chineseCounting', '第%1条', '<w:pStyle w:val="Article"/>')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;

const STYLES = `<w:style w:type="paragraph" w:styleId="Article"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Article"/></w:style>`;

async function linesOf(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const text = await readDocx(await makeDocx({ body: paragraphs.join(''), numbering: LISTS, styles: STYLES }));
  return text.trimEnd().split('\n');
}

describe('automatic numbering', () => {
  it('prints the labels that Word prints, level by level', async () => {
    const lines = await linesOf(
      paragraph('修渠', inList(1)),
      paragraph('备料', inList(1, 1)),
      paragraph('5方沙', inList(1, 2)),
      paragraph('验收', inList(1, 1)),
      paragraph('护路', inList(1)),
      paragraph('清沟', inList(1, 1)),
    );
    expect(lines).toEqual(['一、修渠', '（一）备料', '1. 5方沙', '（二）验收', '二、护路', '（一）清沟']);
  });

  it('prints legal numbering in digits', async () => {
    expect((await linesOf(paragraph('甲', inList(1)), paragraph('乙', inList(1, 3))))[1]).toBe('1.1.1 乙');
  });

  it('goes on counting in another list of the same definition, and starts anew where told to', async () => {
    const lines = await linesOf(
      paragraph('甲', inList(1)),
      paragraph('乙', inList(5)),
      paragraph('丙', inList(2)),
      paragraph('丁', inList(2)),
    );
    expect(lines).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  it('finds the list of a style and of the style it is based on', async () => {
    const lines = await linesOf(
      paragraph('甲', '<w:pStyle w:val="Article"/>'),
      paragraph('乙', '<w:pStyle w:val="Note"/>'),
      paragraph('丙', '<w:pStyle w:val="Article"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    );
    expect(lines).toEqual(['第一条甲', '第二条乙', '丙']);
  });

  it('leaves bullets out', async () => {
    expect(await linesOf(paragraph('甲', inList(3)))).toEqual(['甲']);
  });

  it.each([
    [12, 'chineseCounting', '十二'],
    [105, 'chineseCountingThousand', '一百零五'],
    [20, 'chineseCounting', '二十'],
    [3, 'ideographTraditional', '丙'],
    [4, 'decimalEnclosedCircle', '④'],
    [14, 'lowerRoman', 'xiv'],
    [28, 'upperLetter', 'BB'],
    [10, 'chineseLegalSimplified', '壹拾'],
    [7, 'someFormatOfTomorrow', '7'],
  ])('writes %i as %s: %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe('text', () => {
  it('keeps tabs and breaks, sets cells apart by tabs and leaves deleted text out', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = [
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>留</w:t></w:r><w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>增</w:t></w:r></w:ins></w:p>',
      `<w:tbl><w:tr>${cell('村名')}${cell('人数')}</w:tr><w:tr>${cell('东沟')}${cell('12')}</w:tr></w:tbl>`,
    ];
    expect(await readDocx(await makeDocx({ body: body.join('') }))).toBe('甲\t乙\n丙\n留增\n村名\t人数\n东沟\t12\n');
  });

  it('puts notes at the end', async () => {
    const body = '<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const footnotes = `<w:footnote w:id="2">${paragraph('注文')}</w:footnote>`;
    expect(await readDocx(await makeDocx({ body, footnotes }))).toBe('正文\n注文\n');
  });

  it('reads an empty document', async () => {
    expect(await readDocx(await makeDocx({ body: '' }))).toBe('');
  });
});

describe('files that are refused', () => {
  it('says of an encrypted or old file what it is', async () => {
    await expect(readDocx(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).rejects.toThrow('加密');
  });

  it('refuses what is no zip, no Word file, cut short or not well-formed', async () => {
    const zip = new JSZip().file('a.xml', '<a/>');
    const whole = await makeDocx({ body: paragraph('甲') });
    await expect(readDocx(Buffer.from('不是压缩包'))).rejects.toThrow(DocxError);
    await expect(readDocx(await zip.generateAsync({ type: 'uint8array' }))).rejects.toThrow(DocxError);
    await expect(readDocx(whole.subarray(0, whole.length - 40))).rejects.toThrow(DocxError);
    await expect(readDocx(await makeDocx({ body: '<w:p></w:q>&<', numbering: LISTS }))).rejects.toThrow(DocxError);
  });

  it('stops unpacking at the limit', async () => {
    const bomb = await makeDocx({ body: paragraph('零'.repeat(200_000)) });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(openPackage(bomb, 100_000)).rejects.toThrow('过大');
  });
});
