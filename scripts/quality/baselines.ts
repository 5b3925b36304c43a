import { foldsOf } from './fit.ts';
import type { GoldDocument } from './gold.ts';
import { fitLogistic, scoreRow, type Row } from './logistic.ts';
import { gramsOf } from './matrix.ts';
import { isEmpty } from './samples.ts';

/** Stock phrases as lists of forbidden words hold them. */
const WORD_LIST =
  `高度重视 统一思想 提高认识 提高站位 狠抓落实 真抓实干 凝心聚力 开创新局面 新局面 新台阶 新篇章 新征程 重要意义 重大意义
  切实加强 切实做好 进一步加强 不断完善 持续深化 扎实推进 明显成效 显著成效 一致好评 充分肯定 压实责任 走深走实 落地见效
  奋力 砥砺前行 勇毅前行 感恩奋进 贯彻落实 牢记嘱托 抓手 合力 赋能`.split(/\s+/u);

/** What a word list finds: segments with one of its words. */
export function wordListEmpty(documents: readonly GoldDocument[]): readonly (readonly boolean[])[] {
  return documents.map(({ text, segments }) =>
    segments.map(({ start, end }) => WORD_LIST.some((word) => text.slice(start, end).includes(word))),
  );
}

const FOLDS = 10;
const STRENGTH = 10;
/** Log-odds at which the plain model does best; taken on the same scores, so in its favour. */
const CANDIDATES = Array.from({ length: 41 }, (_, index) => -2 + index / 10);

/** Logistic regression on all character sequences up to 4, cross-validated over groups of documents. */
export function plainModelEmpty(
  documents: readonly GoldDocument[],
  groups: readonly number[],
): readonly (readonly boolean[])[] {
  const items = documents.flatMap((document, index) =>
    document.segments.map((segment) => ({
      group: groups[index] ?? index,
      empty: isEmpty(segment),
      grams: gramsOf(document.text.slice(segment.start, segment.end)),
    })),
  );
  const fold = foldsOf(groups, FOLDS, 1);
  const scores = new Float64Array(items.length);
  for (let current = 0; current < FOLDS; current++) {
    const train = items.filter(({ group }) => fold.get(group) !== current);
    const columns = frequent(train.map(({ grams }) => grams));
    const row = (grams: ReadonlySet<string>): Row => rowOf(grams, columns);
    const weights = fitLogistic(
      {
        rows: train.map(({ grams }) => row(grams)),
        targets: Float64Array.from(train, ({ empty }) => (empty ? 1 : 0)),
        weights: new Float64Array(train.length).fill(1),
        columnCount: columns.size,
      },
      STRENGTH,
    );
    items.forEach((item, index) => {
      if (fold.get(item.group) === current) scores[index] = scoreRow(row(item.grams), weights);
    });
  }
  const threshold = bestThreshold(
    items.map(({ empty }) => empty),
    scores,
  );
  let at = 0;
  return documents.map(({ segments }) => segments.map(() => (scores[at++] ?? 0) >= threshold));
}

function frequent(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const grams of texts) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= 2);
  return new Map(kept.map(([gram], index) => [gram, index]));
}

/** A row of unit length, so that long sentences do not shout. */
function rowOf(grams: ReadonlySet<string>, columns: ReadonlyMap<string, number>): Row {
  const found = [...grams].map((gram) => columns.get(gram)).filter((column) => column !== undefined);
  const value = 1 / Math.sqrt(Math.max(1, found.length));
  return { columns: Int32Array.from(found), values: new Float64Array(found.length).fill(value) };
}

function bestThreshold(empty: readonly boolean[], scores: Float64Array): number {
  let best = 0;
  let threshold = 0;
  for (const candidate of CANDIDATES) {
    let hits = 0;
    let found = 0;
    scores.forEach((score, index) => {
      if (score < candidate) return;
      found++;
      if (empty[index] === true) hits++;
    });
    const f1 = (2 * hits) / (found + empty.filter(Boolean).length);
    if (f1 > best) {
      best = f1;
      threshold = candidate;
    }
  }
  return threshold;
}
