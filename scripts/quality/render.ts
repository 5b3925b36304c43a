import { LEVELS } from '../../rules/src/index.ts';
import { FAMILY_NAMES, type LabelFamily } from './families.ts';
import type { Line, Quality } from './measure.ts';

const WORST = 10;

/** The figures as a Markdown page. */
export function renderQuality(quality: Quality): string {
  return [
    '# 质量',
    '',
    '由 `npm run quality -- --write` 生成，勿手改。',
    '',
    `标注集：${quality.documents} 篇、${quality.segments} 段，一人标注。区间是对文稿重抽样 1000 次的 95% 区间。空话的模型一律用没有见过该文稿的那一份；同源的文稿总在同一折。各文种的分数线是看着这份标注集的交叉验证分数定的，词表也参考过其中一部分，所以数字略偏乐观。`,
    '',
    '## 各类',
    '',
    table(
      ['类', '标注数', '准确率', '召回率', 'F1', '95% 区间'],
      [...quality.families, quality.micro].map((line) => [familyName(line.name), ...cells(line)]),
    ),
    '',
    '## 自己写的文稿',
    '',
    `test-fixtures/labelled：${quality.own.documents} 篇、${quality.own.segments} 段，${quality.own.authors} 位作者各写各标。空话的模型没有见过同一作者的任何一篇；别的规则有几条看过其中一部分的漏报。`,
    '',
    table(
      ['类', '标注数', '准确率', '召回率', 'F1', '95% 区间'],
      [...quality.own.families, quality.own.micro].map((line) => [familyName(line.name), ...cells(line)]),
    ),
    '',
    '## 空话：三种做法',
    '',
    table(
      ['做法', '标注数', '准确率', '召回率', 'F1', '95% 区间'],
      quality.emptiness.map((line) => [line.name, ...cells(line)]),
    ),
    '',
    '`empty/*` 按来源（交叉验证）：',
    '',
    table(
      ['来源', '标注数', '准确率', '召回率', 'F1', '95% 区间'],
      quality.emptyByClass.map((line) => [line.name, ...cells(line)]),
    ),
    '',
    '## 误报',
    '',
    '每万字的结果数。法律、百科、小说、技术书里本不该有提示；通报末尾提要求的句子在标注集里也算空话。“其中未见过”是模型没有见过该篇时 `empty/*` 的结果数。',
    '',
    table(
      ['语料', '篇', '万字', ...LEVELS, 'empty/*', '其中未见过', '必改与警告'],
      quality.corpora.map((corpus) => [
        corpus.corpus,
        String(corpus.documents),
        (corpus.chars / 10_000).toFixed(1),
        ...LEVELS.map((level) => corpus.perTenThousand[level].toFixed(2)),
        corpus.empty.toFixed(2),
        unseen(quality.silent.get(corpus.corpus), corpus.chars),
        corpus.serious.map(([rule, count]) => `${rule}×${count}`).join('，') || '无',
      ]),
    ),
    '',
    '## 错得最多的规则',
    '',
    table(
      ['规则', '对', '错'],
      quality.rules.slice(0, WORST).map(({ rule, right, wrong }) => [rule, String(right), String(wrong)]),
    ),
    '',
    '`empty/*` 三行用的是发布的模型，它见过这些文稿，以上面的交叉验证为准。',
    '',
  ].join('\n');
}

function unseen(count: number | undefined, chars: number): string {
  return count === undefined ? '—' : ((count * 10_000) / chars).toFixed(2);
}

function familyName(name: string): string {
  const known = FAMILY_NAMES[name as LabelFamily] as string | undefined;
  return known === undefined ? name : `${name} ${known}`;
}

function cells(line: Line): readonly string[] {
  const [low, high] = line.range;
  return [String(line.labelled), rate(line.precision), rate(line.recall), rate(line.f1), `${rate(low)}–${rate(high)}`];
}

function rate(value: number): string {
  return Number.isNaN(value) ? '—' : value.toFixed(3);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
