import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { isAsserted } from '../../../guards/asserted.ts';
import { kindOf } from '../genres.ts';
import { closings } from './words.ts';

/** Which kinds a closing belongs to. */
const FITS: Readonly<Record<string, readonly string[]>> = {
  request: ['请示', '函'],
  report: ['报告'],
  notice: ['通知', '通告', '公告', '通报'],
  reply: ['批复', '函'],
  letter: ['函', '批复'],
  announce: ['公告', '通告'],
};
const CHECKED: ReadonlySet<string> = new Set(['请示', '报告', '通知', '批复', '公告', '通告']);

interface Facts {
  readonly closing?: { readonly start: number; readonly end: number; readonly term: string; readonly class: string };
  /** Length of the block when it is running text: the last one is where a closing would stand. */
  readonly length?: number;
}

export const rule = defineDocumentRule(
  {
    id: 'doc/closing-phrase',
    summary: '结语与文种不符，或请示没有结语',
    why: '结语告诉收文机关要不要答复。请示写“特此报告”，对方会当成报告存档；没有结语，也不知道要批什么。',
    fixNote: '换成与文种相配的结语，由起草人确认。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'off' },
    genres: { only: ['directive', 'report', 'request', 'reply'] },
    sources: [],
    messages: {
      wrong: '“{phrase}”与文种“{kind}”不符，请改用{right}。',
      none: '请示没有结语，请在末尾写“妥否，请批示”等。',
      fixClose: '改成“{right}”',
    },
    terms: [closings],
    examples: [
      {
        bad: '关于修缮校舍的请示\n县教育局：\n拟修缮校舍3间，需资金9万元。\n特此报告。',
        hits: ['特此报告'],
        good: '关于修缮校舍的请示\n县教育局：\n拟修缮校舍3间，需资金9万元。\n妥否，请批示。',
        fixed: '关于修缮校舍的请示\n县教育局：\n拟修缮校舍3间，需资金9万元。\n妥否，请批示。',
      },
      { bad: '关于换届情况的报告\n县民政局：\n12个村已换届。\n特此通知。', hits: ['特此通知'] },
      { bad: '张平同志2025年述职报告\n一年来带班12次。\n以上报告，敬请批准。', hits: ['请批准'] },
      { bad: '关于放假的通知\n各班：\n6月10日放假。\n特此函告。', hits: ['特此函告'] },
      { bad: '关于征地的请示\n县自然资源局：\n拟征地3亩，用于建蓄水池。', hits: ['。'] },
    ],
    allows: [
      '关于修缮校舍的请示\n县教育局：\n拟修缮校舍3间，需资金9万元。\n妥否，请批示。',
      '关于修缮校舍的请示\n县教育局：\n拟修缮校舍3间，请予批准。',
      '关于换届情况的报告\n县民政局：\n12个村已换届。\n特此报告。',
      '关于放假的通知\n各班：\n6月10日放假。',
      '关于改稿的通知\n各科：\n请示末尾不要写“特此报告”。',
      '关于换届情况的报告\n县民政局：\n12个村已换届，材料附后。',
    ],
  },
  {
    collect(block): Facts | undefined {
      const hit = block
        .hits(closings)
        .findLast((one) => isAsserted(block, one) && !/^[的一了]/u.test(block.text.slice(one.end)));
      const body = block.blockKind === 'paragraph' || block.blockKind === 'listItem';
      if (hit === undefined && !body) return undefined;
      return {
        ...(hit === undefined ? {} : { closing: { start: hit.start, end: hit.end, term: hit.term, class: hit.class } }),
        ...(body ? { length: block.text.length } : {}),
      };
    },
    *check(document, ctx) {
      const kind = kindOf(document.title);
      if (kind === undefined || !CHECKED.has(kind)) return;
      const closed = document.items.filter((item) => item.value.closing !== undefined);
      const item = closed.at(-1);
      const closing = item?.value.closing;
      if (item !== undefined && closing !== undefined && item.block >= document.blockCount - 5) {
        const wrong = closed.length === 1 && !(FITS[closing.class] ?? []).includes(kind);
        if (!wrong || (closing.class === 'request' && kind === '报告' && !/述[职廉学]/u.test(document.title))) return;
        const right = kind === '请示' ? '妥否，请批示' : `特此${kind}`;
        const place = { block: item.block, start: closing.start, end: closing.end };
        const fixes = [ctx.fix('fixClose', { right }, 'suggest', [{ ...place, newText: right }])];
        yield ctx.finding('wrong', place, { phrase: closing.term, kind, right: `“${right}”` }, { fixes });
        return;
      }
      const last = document.items.findLast((one) => one.value.length !== undefined);
      if (kind !== '请示' || closed.length > 0 || last?.value.length === undefined) return;
      yield ctx.finding('none', { block: last.block, start: last.value.length - 1, end: last.value.length }, {});
    },
  },
);
