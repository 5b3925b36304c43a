import { isMentionAt } from '../../../facts/clauses.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { codesIn, type Code } from './codes.ts';
import { isExplainedHere, listHeads, opensSection } from './definitions.ts';

interface Collected {
  readonly codes: readonly (Code & { readonly explained: boolean })[];
  readonly heads: ReadonlyMap<string, number>;
  readonly opens: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'brand/undefined-number-code',
    summary: '数字缩写没有解释（如“三勤”“6124计划”）',
    why: '外单位的人不知道“三勤”是哪三样。第一次出现时写全，后面再用缩写，读者才看得懂。',
    fixNote: '在缩写后补上解释的空位，各项由起草人填写。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism'] },
    sources: [],
    messages: {
      first: '“{code}”全文没有解释，首次出现请写出各是什么。',
      again: '“{code}”没有解释，见首次出现处。',
      place: '首次出现',
      fixExplain: '补上“（即……）”',
    },
    triggers: ['quote', 'number'],
    examples: [
      {
        bad: '关于水厂的报告\n水厂推行“四清”制度，漏损下降。',
        hits: ['四清'],
        good: '关于水厂的报告\n水厂推行“四清”制度，即账清、物清、管网清、责任清，漏损下降。',
      },
      { bad: '关于教师培训的总结\n学校实施“8321培训计划”。', hits: ['8321培训计划'] },
      { bad: '关于粮站的汇报\n粮站以五优工程为抓手，按“两查三改”要求整改。', hits: ['五优', '两查三改'] },
      { bad: '关于图书馆的总结\n落实“六进”要求，到了学校。\n继续抓好“六进”。', hits: ['六进', '六进'] },
    ],
    allows: [
      '关于水厂的报告\n水厂做到“三勤”：勤查看、勤记录、勤维护。',
      '关于水厂的报告\n水厂坚持“三勤”。职工勤查看、勤记录、勤维护。',
      '关于支部的报告\n支部落实“三会一课”，巩固“两不愁三保障”成果，反对“四风”。',
      '关于水厂的报告\n检修用了“三个月”，涨价“两成”。',
      '关于水厂的报告\n对老人、儿童、残疾人“三类用户”上门收费。',
      '“三体问题”是天体力学的名词。',
      '关于水厂的报告\n2024年改造计划已经下达，2035远景规划正在编制。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const codes = block.digest.mention
        ? []
        : codesIn(block).filter((code) => !isMentionAt(block.clauses, code.start - 1));
      const heads = listHeads(block.text);
      const opens = opensSection(block);
      if (codes.length === 0 && heads.size === 0 && !opens) return undefined;
      return { codes: codes.map((code) => ({ ...code, explained: isExplainedHere(block, code) })), heads, opens };
    },
    *check(document, ctx) {
      const heads = new Map<string, number>();
      for (const { value } of document.items)
        for (const [head, count] of value.heads) heads.set(head, Math.max(count, heads.get(head) ?? 0));
      const sections = document.items.filter(({ value }) => value.opens).length;
      const all = document.items.flatMap(({ block, value }) => value.codes.map((code) => ({ block, code })));
      const explained = new Set(
        all.filter(({ code }) => code.explained || isListed(code, heads, sections)).map(({ code }) => code.text),
      );
      const first = new Map<string, { readonly block: number; readonly code: Code }>();
      for (const { block, code } of all) {
        if (explained.has(code.text)) continue;
        const place = { block, start: code.start, end: code.end };
        const earlier = first.get(code.text);
        if (earlier === undefined) {
          first.set(code.text, { block, code });
          const at = code.end + 1;
          const fix = ctx.fix(
            'fixExplain',
            {},
            'suggest',
            [{ block, start: at, end: at, newText: '（即${1:各项}）' }],
            'snippet',
          );
          yield ctx.finding('first', place, { code: code.text }, { fixes: [fix] });
        } else {
          const related = [
            {
              block: earlier.block,
              start: earlier.code.start,
              end: earlier.code.end,
              message: ctx.message('place', {}),
            },
          ];
          yield ctx.finding('again', place, { code: code.text }, { related, level: 'hint' });
        }
      }
    },
  },
);

/** Every group is spelled out somewhere: three items that begin with its word, or as many sections as it counts. */
function isListed(code: Code, heads: ReadonlyMap<string, number>, sections: number): boolean {
  if (code.groups.length === 0) return false;
  return code.groups.every(
    ({ count, key }) =>
      (heads.get(key) ?? 0) >= Math.min(count, 9) || (/^.[个项种类条大]/u.test(code.text) && count === sections),
  );
}
