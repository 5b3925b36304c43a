import { PART_LABELS } from '../../rules/src/index.ts';
import { PARTS } from '../../rules/src/score/families.ts';
import { SCORE_VERSION } from '../../rules/src/score/score.ts';
import { weightOf } from '../../rules/src/score/weights.ts';
import { PROBE_RULES } from './weights-table.ts';
import type { Agreement } from './agreement.ts';
import type { Strengths } from '../../rules/src/score/calibrate.ts';
import type { Calibration } from './measure.ts';

/** The page on the score. */
export function renderScore(calibration: Calibration): string {
  const { strengths, documents, groups } = calibration;
  return [
    '# 形式主义指数',
    '',
    '由 `npm run score -- --write` 生成，勿手改。',
    '',
    `公式第 ${SCORE_VERSION} 版。0 最好，100 最差。版本不同的指数不能比较。`,
    '',
    '## 怎么算',
    '',
    '1. 每条结果折合成若干字：盖住的字数 × 比例，再加每处的定数。同一部分里几条结果盖住同样的字，只算最重的一条，别的不再加。',
    '2. 各部分的字数加起来，除以全文字数，得到密度。',
    '3. 密度乘以这一部分的力度，五部分相加，得到 r。',
    '4. 指数 = 100 × (1 − e^(−r))。各文种用同一条曲线。r 为 0 时指数为 0，r 越大越接近 100，不会超过。',
    '',
    '五部分的数也用这条曲线：全文只有这一部分时，指数就是它。所以每一部分都不超过总数，五部分相加可以超过总数。',
    '',
    '不足 100 字没有指数，有规则出错时也没有，都写明原因。最重的一节按一级标题分；没有标题的，满 300 字分一段。',
    '',
    '全文重复一遍，密度不变，指数不变；段落换位置也不变（看全文的规则除外）。',
    '',
    table(
      ['结果', '比例', '每处加'],
      PROBE_RULES.map(([name, rule, level]) => {
        const { share, each } = weightOf(rule, level);
        return [name, String(share), `${each} 字`];
      }),
    ),
    '',
    table(
      ['部分', '力度'],
      PARTS.map((part) => [PART_LABELS[part], strengths[part].toFixed(2)]),
    ),
    '',
    '比例和定数是人定的，几个整数，定的时候看过标注集留出的成绩和种子文稿的指数，所以下面的数字略偏乐观；“只计盖住的字”一行是不用它们的成绩。力度由脚本在标注集的评分上拟合。空转和负担同一个力度：标注集里负担的句子只有三十多句，不够单独拟合。力度向 1 收缩，样本少的部分因此不会走远。',
    '',
    '## 与人的评分相比',
    '',
    `标注集 ${documents} 篇，分属 ${groups} 个来源，每篇有一个人打的 0–100 分。每次留出一个来源的文稿，用其余的拟合，再算留出的。空话由没有见过该文稿的模型来判。“按标注”是把人标的句子当作结果，用同一个公式、同样的留出办法拟合，看只凭哪几句有毛病能做到什么程度。`,
    '',
    table(
      ['依据', '秩相关', 'AUC（评分 ≥50 对 ≤10）', '平均误差（分）'],
      [
        ['按结果（留出）', ...agreementCells(calibration.findings)],
        ['按标注（留出）', ...agreementCells(calibration.labels)],
        ['按结果，只计盖住的字（留出）', ...agreementCells(calibration.plain)],
        ['按结果（不留出）', ...agreementCells(calibration.seen)],
      ],
    ),
    '',
    `按标注拟合的力度：${strengthWords(calibration.labelStrengths)}。`,
    '',
    table(
      ['来源', '篇', '评分中位数', '指数中位数', '平均误差'],
      calibration.classes.map(({ name, documents: count, rating, total, error }) => [
        name,
        String(count),
        rating.toFixed(0),
        total.toFixed(0),
        error.toFixed(1),
      ]),
    ),
    '',
    '差得最多的几篇：',
    '',
    table(
      ['文稿', '评分', '指数'],
      calibration.misses.map(({ name, rating, total }) => [name, String(rating), total.toFixed(0)]),
    ),
    '',
    '指数低于评分的，多半是空话没有找全，或是讽刺文，毛病不在单句里。标注集里没有评分高于 82 的文稿，所以 82 以上是曲线外推出来的。',
    '',
    '## 其他文本',
    '',
    '下面的文本没有参与力度的拟合，用的是发布的规则和模型。空话模型见过法律、百科、小说、技术书，当作没有空话的样本。',
    '',
    table(
      ['语料', '篇', '中位数', '第九十百分位'],
      calibration.corpora.map(({ name, texts, median, p90 }) => [
        name,
        String(texts),
        median.toFixed(0),
        p90.toFixed(0),
      ]),
    ),
    '',
    table(
      ['种子文稿', '字数', '指数'],
      calibration.seeds.map(({ name, chars, total }) => [name.slice(0, 3), String(chars), total.toFixed(0)]),
    ),
    '',
  ].join('\n');
}

/** The calibration as a source file. */
export function renderCalibration(strengths: Strengths): string {
  return [
    '// 由 npm run score -- --write 生成，勿手改。',
    "import type { Strengths } from './calibrate.ts';",
    '',
    '/** 各部分的力度：被提示的文字占全文的比例乘以它，加起来就是 r，指数 = 100 × (1 − e^(−r))。 */',
    'export const STRENGTHS: Strengths = {',
    ...PARTS.map((part) => `  ${part}: ${strengths[part]},`),
    '};',
    '',
  ].join('\n');
}

function agreementCells({ spearman, auc, error }: Agreement): readonly string[] {
  return [spearman.toFixed(3), auc.toFixed(3), error.toFixed(1)];
}

function strengthWords(strengths: Strengths): string {
  return PARTS.map((part) => `${PART_LABELS[part]} ${strengths[part].toFixed(2)}`).join('，');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
