import { matchesOf } from '../../../match/matches.ts';
import { hung } from './affixes.ts';
import { jingles } from './jingles.ts';
import { moulds } from './moulds.ts';
import { equalRuns, joined } from './equal-runs.ts';
import { frames } from './frames.ts';
import { piecesOf } from './pieces.ts';
import { refrains } from './refrains.ts';
import type { Run } from './run.ts';
import { EMPTY_END, POLITICAL, PRAISE_END } from './words.ts';

/** Log-odds beyond which three phrases of five and more characters are enough. */
const SURE = 4;
/** Log-odds beyond which three short phrases are enough, for they come by chance as well. */
const TELLING = 1;
const LONGER: readonly number[] = [5, 6, 7, 8];
/** 兜住、兜准、兜牢: one verb, three times over. */
const ECHO =
  /(\p{Script=Han})[住准牢好实细透深严紧足全稳强优快到]、\1[住准牢好实细透深严紧足全稳强优快到]、\1[住准牢好实细透深严紧足全稳强优快到]/u;
/** 不限户籍、不限学历; 免费停车、免费接送: terms an applicant goes by, one thing each. */
const TERMS = /^(?:不[限收设需分占用扣减延改换退补调计看论要]|免[费收交予试]|无需|无须|可以|均可)/u;

const PREDICATE =
  /(?:^|，|,)[^，,。；]{0,14}?是(?:[^，,。；]{3,40})的(?:(?:重要|关键|有力|根本|必然|坚强)[^，,。；]{2,6}|[^，,。；的]{1,5}(?:期|石|痛点|难题|桥梁|窗口|阵地|舞台|纽带)(?=[，,。；]|$))/gu;

/** 是……的重要渠道，是……的重要手段，是……的重要阵地: the same predicate three times. */
function predicates(text: string): Run | undefined {
  const matches = matchesOf(text, PREDICATE);
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined || matches.length < 3) return undefined;
  return { start: first.index, end: last.index + last[0].length, count: matches.length };
}

/**
 * How sure a run has to be: the emptier the sentence, the less is asked of the run. Most sentences have nothing that
 * could be one, so their emptiness is not read.
 */
export function parallelRuns(text: string, emptiness: () => number): readonly Run[] {
  const runs: Run[] = [];
  for (const pieces of piecesOf(text)) {
    if (pieces.length < 3) continue;
    const fours = equalRuns(pieces, 4);
    runs.push(...fours.filter(({ count }) => count >= 3 && emptiness() > -4));
    const wide =
      pieces.filter(({ text: { length } }) => length === 4).length >= 2 ? equalRuns(pieces, 4, EMPTY_END) : [];
    runs.push(...wide.filter(({ count }) => count >= 3 && emptiness() > 0));
    const longer = LONGER.flatMap((length) => equalRuns(pieces, length, EMPTY_END));
    runs.push(...longer.filter(({ count }) => count >= 3 && emptiness() > (count >= 4 ? 0 : SURE)));
    // Two phrases alike are no run; two such couples, one after the other, are.
    const couples = fours.filter(({ count }) => count >= 2);
    runs.push(...joined(couples).filter(({ count }) => count >= 4 && emptiness() > 0));
    const mixed = [...couples, ...longer.filter(({ count }) => count >= 2)];
    runs.push(...joined(mixed).filter(({ count }) => count >= 4 && emptiness() > SURE));
    runs.push(...equalRuns(pieces, 3).filter(({ count }) => count >= 4 || (count >= 3 && emptiness() > TELLING)));
    runs.push(...equalRuns(pieces, 3, PRAISE_END).filter(({ count }) => count >= 3 && emptiness() > TELLING));
    runs.push(...refrains(pieces).filter(() => emptiness() > -4));
    runs.push(...frames(pieces).filter(() => emptiness() > 0));
    runs.push(...moulds(pieces).filter(({ count }) => emptiness() > (count >= 4 ? -3 : 0)));
    runs.push(...jingles(pieces).filter(() => emptiness() > -4));
    runs.push(...hung(pieces).filter(() => emptiness() > -4));
  }
  const echo = text.includes('、') ? ECHO.exec(text) : null;
  if (echo !== null && emptiness() > 0) runs.push({ start: echo.index, end: echo.index + echo[0].length, count: 3 });
  const repeated = text.includes('是') && emptiness() > -1 ? predicates(text) : undefined;
  if (repeated !== undefined) runs.push(repeated);
  return withoutOverlaps(
    runs.filter(({ start, end }) => !POLITICAL.test(text.slice(start, end)) && !isTerms(text.slice(start, end))),
  );
}

/** Every phrase lays down a term of its own with the same words. */
function isTerms(run: string): boolean {
  const heads = run.split(/[，、,]/u).map((phrase) => TERMS.exec(phrase)?.[0]);
  return heads[0] !== undefined && heads.every((head) => head === heads[0]);
}

function withoutOverlaps(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.count - a.count || a.start - b.start)) {
    if (kept.every((other) => run.end <= other.start || other.end <= run.start)) kept.push(run);
  }
  return kept.sort((a, b) => a.start - b.start);
}
