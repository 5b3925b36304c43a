import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { countChars } from '../../../text/chars.ts';

interface Length {
  readonly chars: number;
  readonly length: number;
  /** An attachment list or an attachment starts here: what follows is not the body. */
  readonly attachment: boolean;
}

/** Titles of documents that carry another document, or are plans and norms: their length is that of what they carry. */
const CARRIER =
  /印发|转发|公布|发布|规划|计划|纲要|条例|办法|细则|规定|标准|指南|规程|目录|清单|名单|预案|章程|公报|白皮书/u;
const LONGEST_SHOWN = 3;
/** The year in which a limit was first laid down; what was written before is not judged by it. */
const LIMIT_SINCE = 2019;

export const rule = defineDocumentRule(
  {
    id: 'struct/over-length',
    summary: '正文超过字数上限',
    why: '文件长了，要办的事就被埋住。减去背景和意义，留下谁办、办什么、何时办完。',
    level: 'warning',
    stageLevels: { draft: 'info' },
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'request', 'speech'] },
    sources: [
      {
        instrument: '《整治形式主义为基层减负若干规定》',
        clause: '第2条',
        provenance: 'seen',
      },
    ],
    messages: {
      file: '正文{n}字，超过{limit}字上限，请压缩，可先看最长的几段。',
      speech: '讲话{n}字，超过{limit}字，请压缩，可先看最长的几段。',
      long: '较长的一段（{n}字）',
    },
    options: {
      file: { type: 'integer', default: 5000, min: 500, max: 50000, about: '通知、意见、方案、请示的字数上限' },
      speech: { type: 'integer', default: 8000, min: 500, max: 50000, about: '讲话的字数上限' },
    },
    examples: [
      { bad: long('关于清理河道的通知', 5100), hits: ['关于清理河道的通知'], good: long('关于清理河道的通知', 3000) },
      { bad: long('关于春季造林的意见', 5200), hits: ['关于春季造林的意见'] },
      { bad: long('关于增拨抗旱经费的请示', 5050), hits: ['关于增拨抗旱经费的请示'] },
      { bad: long('在全县防汛会议上的讲话', 8100), hits: ['在全县防汛会议上的讲话'] },
    ],
    allows: [
      long('关于清理河道的通知', 4700),
      `${long('关于清理河道的意见', 6000)}\n2016年5月3日`,
      long('在全县防汛会议上的讲话', 7000),
      long('关于印发防汛应急预案的通知', 5500),
      long('全县水利发展规划', 6000),
      { text: long('河道管理办法', 6000), genre: 'norm' },
      `${long('关于清理河道的通知', 3000)}\n附件：河道清单\n${'青石河自北向南流。'.repeat(400)}`,
    ],
  },
  {
    collect(block): Length | undefined {
      if (block.blockKind === 'code' || block.blockKind === 'tableRow') return undefined;
      return {
        chars: countChars(block.text),
        length: block.text.length,
        attachment: block.blockKind === 'attachment',
      };
    },
    *check(document, ctx) {
      const first = document.items[0];
      if (first === undefined || CARRIER.test(document.title)) return;
      const year = first.digest.latestYear;
      if (year > 0 && year < LIMIT_SINCE) return;
      const end = document.items.findIndex(({ value }) => value.attachment);
      const body = end < 0 ? document.items : document.items.slice(0, end);
      const n = body.reduce((sum, { value }) => sum + value.chars, 0);
      const isSpeech = document.digest.genre === 'speech';
      const limit = isSpeech ? ctx.options.speech : ctx.options.file;
      if (n <= limit) return;
      const longest = [...body]
        .filter(({ kind }) => kind === 'paragraph')
        .sort((a, b) => b.value.chars - a.value.chars)
        .slice(0, LONGEST_SHOWN);
      const related = longest.map(({ block, value }) => ({
        block,
        start: 0,
        end: value.length,
        message: ctx.message('long', { n: value.chars }),
      }));
      const place = { block: first.block, start: 0, end: first.value.length };
      if (isSpeech) yield ctx.finding('speech', place, { n, limit }, { related, level: 'info' });
      else yield ctx.finding('file', place, { n, limit }, { related });
    },
  },
);

/** A sample text of about so many characters. */
function long(title: string, chars: number): string {
  const sentence = '各村于三月底前清除河道内的杂草和淤泥。';
  return `${title}\n${Array.from({ length: Math.ceil(chars / 180) }, () => sentence.repeat(10)).join('\n')}`;
}
