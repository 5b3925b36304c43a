import { describe, expect, it } from 'vitest';
import type { Block, Language } from './model.ts';
import { parse } from './parse.ts';

const blocks = (source: string, language: Language = 'plaintext'): readonly Block[] => parse(source, language).blocks;
const texts = (source: string, language: Language = 'plaintext'): readonly string[] =>
  blocks(source, language).map((block) => block.text);
const kinds = (source: string, language: Language = 'plaintext'): readonly string[] =>
  blocks(source, language).map((block) => block.kind);
const masked = (source: string, language: Language): readonly (readonly [string, string])[] =>
  parse(source, language).masks.map((mask) => [mask.kind, source.slice(mask.start, mask.end)] as const);

describe('plain text', () => {
  it('makes every line a block and drops empty ones', () => {
    expect(texts('关于停水的通知\n\n各村：\n　　3月5日停水。\n')).toEqual(['关于停水的通知', '各村：', '3月5日停水。']);
  });

  it('tells the parts of a document', () => {
    const source =
      '关于停水的通知\n青水〔2025〕3号\n各村：\n一、时间\n3月5日上午停水。\n附件：停水范围\n青石镇水厂\n2025年3月1日';
    expect(kinds(source)).toEqual([
      'title',
      'docNumber',
      'addressee',
      'heading',
      'paragraph',
      'attachment',
      'signature',
      'date',
    ]);
  });

  it('reads a heading that runs into its paragraph', () => {
    const [block] = blocks('关于停水的通知\n（一）停水范围。西街各户停水半天。').slice(1);
    expect(block?.ordinal).toMatchObject({ style: 'han-paren', value: 1, start: 0, end: 3 });
    expect(block?.text.slice(block.runIn?.start, block.runIn?.end)).toBe('停水范围');
  });

  it('reads nothing from an empty text or one of white space', () => {
    expect(blocks('')).toEqual([]);
    expect(blocks(' \r\n　\n\t')).toEqual([]);
  });

  it('does not count a byte order mark as text', () => {
    const [block] = blocks('\uFEFF关于停水的通知');
    expect(block?.text).toBe('关于停水的通知');
    expect(block?.map.base).toBe(1);
  });

  it('ends lines at \\r\\n, \\n and \\r alike', () => {
    expect(texts('甲。\r\n乙。\r丙。\n丁。')).toEqual(['甲。', '乙。', '丙。', '丁。']);
  });

  it('keeps surrogate pairs whole and places exact', () => {
    const source = '甲𠮷乙。\n𠮷丙。';
    expect(blocks(source).map((block) => source.slice(block.source.start, block.source.end))).toEqual([
      '甲𠮷乙。',
      '𠮷丙。',
    ]);
  });

  it('keeps Markdown signs, which mean nothing here', () => {
    expect(texts('# 通知\n**县停水')).toEqual(['# 通知', '**县停水']);
  });
});

describe('hard-wrapped text', () => {
  const paragraphs = [
    '水厂今年更换了三台水泵，夜间也能正常供水，二楼以上的住户不再缺水，水压比上月明显提高，居民来电减少了一半。',
    '水厂还检修了两座水塔，清洗了过滤池，更换了滤料，化验室每天取样三次，结果张贴在厂门口，谁都可以查看核对。',
    '下半年水厂准备接通西街的支管，工期四十天，由镇供水站的两个班组轮流施工，白天停水时用水车送水，每户两桶。',
  ];
  const wrapped = paragraphs.map((text) => (text.match(/.{1,22}/gu) ?? []).join('\n')).join('\n\n');

  it('joins the lines of a paragraph and masks the breaks', () => {
    expect(texts(wrapped)).toEqual(paragraphs);
    expect(parse(wrapped, 'plaintext').masks.every((mask) => mask.kind === 'break')).toBe(true);
  });

  it('leaves short lines alone: a list or a poem is not wrapped', () => {
    const poem = Array.from({ length: 10 }, (_, line) => `青山一道云${String(line)}`).join('\n');
    expect(blocks(poem)).toHaveLength(10);
  });
});

describe('Markdown', () => {
  it('masks emphasis and code, and keeps the words', () => {
    expect(texts('3月5日**停水**，*西街*除外，见`a.ts`。', 'markdown')).toEqual(['3月5日停水，西街除外，见\uFFFC。']);
  });

  it('masks targets of links and keeps their words', () => {
    const source = '见[附表](a.md "名单")、[图纸][t]和<https://a.example>。\n\n[t]: b.md\n';
    expect(texts(source, 'markdown')).toEqual(['见附表、图纸和\uFFFC。']);
  });

  it('keeps brackets that lead nowhere', () => {
    expect(texts('[主送单位]：\n\n由[责任部门]张贴。', 'markdown')).toEqual(['[主送单位]：', '由[责任部门]张贴。']);
  });

  it('masks comments, front matter and rules', () => {
    const source = '---\ntitle: 甲\n---\n\n停水<!-- 注 -->通知。\n\n<!-- 整段 -->\n\n***\n\n完。\n';
    expect(texts(source, 'markdown')).toEqual(['停水通知。', '完。']);
    expect(masked(source, 'markdown').map(([kind]) => kind)).toEqual(['frontMatter', 'comment', 'comment', 'mark']);
  });

  it('makes fenced and indented code one block without words', () => {
    const source = '一段。\n\n```sh\n留存台账\n```\n\n    留存台账\n';
    expect(kinds(source, 'markdown').slice(1)).toEqual(['code', 'code']);
    expect(texts(source, 'markdown').join('')).not.toContain('台账');
  });

  it('reads tables by rows and lists by items, without their marks', () => {
    const source = '| 村 | 户 |\n| --- | --- |\n| 甲 | 3 |\n\n1. 清淤\n2. 备料\n\n- [ ] 值班\n';
    expect(kinds(source, 'markdown')).toEqual(['tableRow', 'tableRow', 'listItem', 'listItem', 'listItem']);
    const items = blocks(source, 'markdown').slice(2);
    expect(items.map((block) => block.text)).toEqual(['清淤', '备料', '值班']);
    expect(items.map((block) => block.ordinal)).toEqual([undefined, undefined, undefined]);
  });

  it('tells the place of an item in its list', () => {
    const source = '- 甲\n- 乙\n\n  续乙\n  1. 丙\n  2. 丁\n\n正文。\n\n3. 戊\n\n> - 己\n';
    const places = blocks(source, 'markdown').map(({ text, list }) => [text, list]);
    expect(places).toEqual([
      ['甲', { depth: 1, opens: true, first: true }],
      ['乙', { depth: 1, opens: true, first: false }],
      ['续乙', { depth: 1, opens: false, first: false }],
      ['丙', { depth: 2, opens: true, first: true, value: 1 }],
      ['丁', { depth: 2, opens: true, first: false, value: 2 }],
      ['正文。', undefined],
      ['戊', { depth: 1, opens: true, first: true, value: 3 }],
      ['己', undefined],
    ]);
  });

  it('joins the lines of a block quote', () => {
    expect(texts('> 停水从三月\n> 五日起。\n', 'markdown')).toEqual(['停水从三月五日起。']);
    expect(kinds('> 停水。\n', 'markdown')).toEqual(['quote']);
  });

  it('joins soft breaks within a sentence and parts lines that end one or start an item', () => {
    expect(texts('停水从三月\n五日起。\n水车送水。\n（一）时间\n（二）范围', 'markdown')).toEqual([
      '停水从三月五日起。',
      '水车送水。',
      '（一）时间',
      '（二）范围',
    ]);
  });

  it('takes the order of headings from their marks', () => {
    const found = blocks('# 停水的通知\n\n各村：\n\n## 时间\n\n### 上午\n', 'markdown');
    expect(found.map((block) => [block.kind, block.level])).toEqual([
      ['title', 1],
      ['addressee', 0],
      ['heading', 2],
      ['heading', 3],
    ]);
  });

  it('masks tags in HTML blocks and within lines, and parts text at block tags', () => {
    expect(texts('<div>甲<b>乙</b></div>\n\n丙<sup>1</sup>丁&nbsp;戊。\n', 'markdown')).toEqual(['甲乙', '丙1丁戊。']);
  });

  it('tells stars for a name from emphasis', () => {
    expect(texts('**市停水，**重点**看附表。', 'markdown')[0]).toContain('**市停水');
    expect(texts('贯彻**新时代要求，发掘**古井资源。', 'markdown')).toEqual(['贯彻**新时代要求，发掘**古井资源。']);
    expect(texts('印发《*水厂办法》，派人到*学习，又到*考察。', 'markdown')).toEqual([
      '印发《*水厂办法》，派人到*学习，又到*考察。',
    ]);
    expect(texts('**市场**和*区域*都要查。', 'markdown')).toEqual(['市场和区域都要查。']);
  });
});

describe('HTML', () => {
  const page =
    '<div class="a">\n<p>关于停水的通知</p>\n<p>3月5日<b>停水</b>。<br>水车送水。</p>\n<script>var 甲 = 1;</script>\n</div>';

  it('is recognised in a plain-text file and parted at block tags', () => {
    const parsed = parse(page, 'plaintext');
    expect(parsed.language).toBe('html');
    expect(parsed.strayHtml).toBe(true);
    expect(parsed.blocks.map((block) => block.text)).toEqual(['关于停水的通知', '3月5日停水。', '水车送水。']);
  });

  it('is not stray where the file says what it is', () => {
    expect(parse(page, 'html').strayHtml).toBe(false);
  });

  it('needs more than a tag or two', () => {
    expect(parse('标签<b>加粗</b>的写法。', 'plaintext').language).toBe('plaintext');
  });
});
