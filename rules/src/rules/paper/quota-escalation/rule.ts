import { essayTerms, writtenWorks } from '../../../lexicon/paper.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';
import { readQuotas, type Quota } from '../essay-quota/quotas.ts';

/** A quota of a block, in the block's offsets. */
interface BlockQuota extends Span {
  readonly kind: Quota['kind'];
  readonly chars: number;
}

type Placed = BlockQuota & { readonly block: number };

export const rule = defineDocumentRule(
  {
    id: 'paper/quota-escalation',
    summary: '同类材料的字数要求在文中逐次加码',
    why: '同一类材料越往后要求越长，写的人多写几倍，读的人也要多读几倍，文中却没有说明为什么要加。定一个上限，各层一致。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [
      {
        instrument: '中央层面整治形式主义为基层减负专项工作机制办公室、中央纪委办公厅通报',
        words: '层层加码下达指标',
        provenance: 'seen',
      },
    ],
    messages: {
      up: '同类材料由{from}字加到{to}字，未写理由；请统一为一个上限。',
      start: '同类材料后文加到{to}字，此处{from}字；请统一为一个上限。',
      other: '此处要求{chars}字',
    },
    terms: [essayTerms, writtenWorks],
    triggers: [essayTerms],
    examples: [
      {
        bad: '关于学习制度的通知\n1.站长学习后交心得800字。\n2.职工学习后交心得体会2000字。',
        hits: ['心得800字', '心得体会2000字'],
        good: '关于学习制度的通知\n1.站长学习后交心得不超过300字。\n2.职工学习后交心得不超过300字。',
      },
      {
        bad: '关于培训的通知\n班委提交500字学习体会，学员提交1000字学习体会，旁听人员提交1500字学习体会。',
        hits: ['500字学习体会', '1000字学习体会', '1500字学习体会'],
      },
      {
        bad: '关于年终总结的通知\n科室工作总结不少于2000字。\n各站工作总结不少于4000字。',
        hits: ['工作总结不少于2000字', '工作总结不少于4000字'],
      },
      {
        bad: '关于观影的通知\n干部交观后感600字。\n职工交观后感六百字。\n青年职工交观后感一千二百字。',
        hits: ['观后感600字', '观后感一千二百字'],
      },
    ],
    allows: [
      '关于学习制度的通知\n职工学习后交心得1000字。',
      '关于学习制度的通知\n1.站长学习后交心得1000字。\n2.职工学习后交心得1000字。',
      '关于学习制度的通知\n1.站长学习后交心得1000字。\n2.职工学习后交心得500字。',
      '关于学习制度的通知\n1.职工交心得500字。\n2.各站工作总结3000字。',
      '关于论文的通知\n论文摘要300字，全文5000字，学习体会另交。',
      '关于精简材料的通知\n1.科室心得不超过300字。\n2.各站心得不超过600字。',
      '关于减轻负担的通知\n不得要求写800字心得。\n不得要求写2000字心得。',
    ],
  },
  {
    collect(block) {
      const quotas = block.sentences.flatMap(({ start, unit }) =>
        readQuotas(unit).map((quota): BlockQuota => ({ ...shift(quota, start), kind: quota.kind, chars: quota.chars })),
      );
      return quotas.length === 0 ? undefined : quotas;
    },
    *check(document, ctx) {
      for (const kind of ['essay', 'review'] as const) {
        const rising = climb(document.items, kind);
        const last = rising.at(-1);
        if (last === undefined || rising.length < 2) continue;
        for (const [index, quota] of rising.entries()) {
          const before = rising[index - 1];
          const related = rising
            .filter((other) => other !== quota)
            .map(({ block, start, end, chars }) => ({ block, start, end, message: ctx.message('other', { chars }) }));
          yield before === undefined
            ? ctx.finding('start', quota, { from: quota.chars, to: last.chars }, { related })
            : ctx.finding('up', quota, { from: before.chars, to: quota.chars }, { related });
        }
      }
    },
  },
);

/** The quotas of a kind as they climb through the document; empty when one is smaller than one before it. */
function climb(items: readonly DocumentItem<readonly BlockQuota[]>[], kind: Quota['kind']): readonly Placed[] {
  const steps: Placed[] = [];
  for (const { block, value } of items) {
    for (const quota of value) {
      const last = steps.at(-1);
      if (quota.kind !== kind || quota.chars === last?.chars) continue;
      if (last !== undefined && quota.chars < last.chars) return [];
      steps.push({ ...quota, block });
    }
  }
  return steps;
}
