import { writeFileSync } from 'node:fs';
import { fitModel } from './fit.ts';
import { told } from '../lib/told.mjs';
import { readGold } from './gold.ts';
import { GOLD, MODEL_FILE, OWN } from './paths.ts';
import { readSamples, sourceTexts } from './samples.ts';

const usage = `用法：npm run train
用全部标注的句子重新训练空话模型，改写 rules/src/facts/concreteness/model.generated.ts。`;

/** Fits the model to all labelled sentences and writes it. */
function main(): void {
  told({ usage });
  const gold = readGold(GOLD);
  if (gold === undefined) {
    console.log('跳过：没有标注文稿。');
    return;
  }
  const samples = readSamples(sourceTexts(gold, readGold(OWN) ?? []));
  const { bias, weights } = fitModel(samples);
  const entries = Object.entries(weights).sort(([, a], [, b]) => b - a);
  const lines = entries.map(([name, weight]) => `    ${JSON.stringify(name)}: ${weight},`);
  writeFileSync(
    MODEL_FILE,
    [
      '// 由 scripts/quality/train.ts 生成，勿手改。正数偏向“空”，负数偏向“实”。',
      "import type { Model } from './model.ts';",
      '',
      '/** 判断一句话空不空的线性模型：各特征的权重。 */',
      'export const MODEL: Model = {',
      `  bias: ${bias},`,
      '  weights: {',
      ...lines,
      '  },',
      '};',
      '',
    ].join('\n'),
  );
  console.log(`${samples.length} 句，${entries.length} 个特征。`);
}

main();
