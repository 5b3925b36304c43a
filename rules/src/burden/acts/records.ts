import { keepTerms, ledgerTerms, proofTerms, servesTerms } from '../../lexicon/trace.ts';
import { lookTerms } from '../../rules/paper/lookback/words.ts';
import { readDemands } from '../../rules/trace/evidence-demand/demands.ts';
import { aroundLedger } from '../../rules/trace/ledger/words.ts';
import type { Frequency, Task } from '../model.ts';
import { frequencyAt } from '../often.ts';
import { inspectTerms, selfTerms } from '../words/acts.ts';
import { bearerAt, makeTask, near, type Reading } from './task.ts';

const REACH = 10;
/** 对各厂落实情况|督查一次: what is looked over, before the word itself. */
const OVER = /对[^，。；]{2,30}$/u;

/** Ledgers, proof to be kept, inspections and self-inspections. */
export function readRecords(reading: Reading): readonly Task[] {
  return [...ledgers(reading), ...evidence(reading), ...inspections(reading), ...selfChecks(reading)];
}

function ledgers(reading: Reading): readonly Task[] {
  const { scene } = reading;
  if (scene.unit.digest.regime !== 'none') return [];
  const around = scene.unit.hits(aroundLedger);
  for (const hit of scene.unit.hits(ledgerTerms)) {
    if (hit.class === 'chronicle') continue;
    if (around.some((other) => (other.class === 'lawful' || other.class === 'procedure') && other.end <= hit.end + 2))
      continue;
    const set = around.find((other) => other.class === 'set' && near(scene, other, hit, REACH));
    const keep = around.find((other) => other.class === 'keep' && near(scene, hit, other, REACH));
    if (set === undefined && keep === undefined) continue;
    const update = updates(reading, hit.end);
    const span = { start: set?.start ?? hit.start, end: Math.max(keep?.end ?? hit.end, update?.end ?? 0) };
    if (!scene.asks(span)) continue;
    return [
      makeTask(reading, 'ledger', span, bearerAt(reading, span.start), {
        name: hit.term,
        ...(update === undefined ? {} : { frequency: update.frequency }),
      }),
    ];
  }
  return [];
}

/** 建好台账，每周上报: the handing in of the ledger says how often it is kept. */
function updates(
  { scene }: Reading,
  from: number,
): { readonly frequency: Frequency; readonly end: number } | undefined {
  for (const quantity of scene.unit.numbers) {
    if (quantity.kind !== 'frequency' || quantity.start < from || quantity.start - from > 12) continue;
    const verb = /^[^，。；、]{0,4}?(?:报送|上报|更新|填报|报)/u.exec(scene.text.slice(quantity.end));
    if (verb === null || quantity.perYear === undefined) continue;
    const label = scene.text.slice(quantity.start, quantity.unitEnd);
    return { frequency: { label, times: quantity.perYear }, end: quantity.end + verb[0].length };
  }
  return undefined;
}

function evidence(reading: Reading): readonly Task[] {
  const { scene } = reading;
  const demands = readDemands(scene.unit).filter((demand) => scene.asks(demand));
  if (demands.length === 0) return sentRegularly(reading);
  return demands.map((demand) =>
    makeTask(reading, 'evidence', demand, undefined, {
      proof: demand.evidence,
      name: scene.text.slice(demand.start, demand.end),
    }),
  );
}

/** 每日下班前上传签到照片: proof that is sent again and again. */
function sentRegularly(reading: Reading): readonly Task[] {
  const { scene } = reading;
  if (scene.unit.digest.regime !== 'none' || scene.unit.hits(servesTerms).length > 0) return [];
  for (const keep of scene.unit.hits(keepTerms)) {
    const proof = scene.unit.hits(proofTerms).find((one) => one.class !== 'paper' && near(scene, keep, one, 8));
    const clause = scene.clauseAt(keep.start);
    const often = scene.numbersIn({ start: clause.start, end: keep.start }).some(({ kind }) => kind === 'frequency');
    if (proof === undefined || !often) continue;
    const span = { start: keep.start, end: proof.end };
    if (scene.asks(span))
      return [makeTask(reading, 'evidence', span, bearerAt(reading, keep.start), { proof: proof.term })];
  }
  return [];
}

function inspections(reading: Reading): readonly Task[] {
  const { scene, groups } = reading;
  const looks = scene.unit.hits(lookTerms);
  if (scene.unit.digest.regime !== 'none' || looks.some((hit) => hit.class === 'lawful')) return [];
  for (const hit of looks) {
    if (hit.class !== 'look' || /自查|跟踪问效|调度/u.test(hit.term)) continue;
    const place = { start: scene.clauseAt(hit.start).start, end: nextEnd(reading, hit.start) };
    const acts = scene.hitsIn(inspectTerms, place);
    const done = acts.find((one) => one.class === 'do' && (near(scene, one, hit, 24) || near(scene, hit, one, 2)));
    const units = groups.find((one) => one.class === 'D' && one.start >= place.start && one.end <= place.end);
    const matter = acts.some((one) => one.class === 'target' && one.term !== '各');
    // 回头看 is an inspection by name; the other words need somebody who is looked at.
    const named = hit.term.includes('回头看');
    const looked = OVER.test(scene.text.slice(place.start, hit.start));
    if (/加强|强化/u.test(scene.text.slice(place.start, hit.start))) continue;
    if ((done === undefined && !looked) || !(named || units !== undefined || matter)) continue;
    const span = { start: Math.min(done?.start ?? hit.start, hit.start), end: Math.max(hit.end, done?.end ?? 0) };
    if (!scene.asks(span)) continue;
    const own = frequencyAt(scene, span);
    const frequency = own.times === 1 ? frequencyAt(scene, { start: place.end - 1, end: place.end }) : own;
    return [makeTask(reading, 'inspection', span, units?.group, { name: named ? '回头看' : '督查', frequency })];
  }
  return [];
}

/** The end of the clause after the one an offset is in: 派出一组人，到各站督查. */
function nextEnd({ scene }: Reading, offset: number): number {
  const index = scene.clauseIndex(offset);
  return scene.unit.clauses[index + 1]?.end ?? scene.clauseAt(offset).end;
}

function selfChecks(reading: Reading): readonly Task[] {
  const { scene } = reading;
  if (scene.unit.digest.regime !== 'none') return [];
  return scene.unit.hits(selfTerms).flatMap((hit): readonly Task[] => {
    const clause = scene.clauseAt(hit.start);
    const done = scene.hitsIn(inspectTerms, clause).find((one) => one.class === 'do' && near(scene, one, hit, 16));
    if (done === undefined || /^(?:报告|材料|表|问题|情况)/u.test(scene.text.slice(hit.end))) return [];
    const span = { start: done.start, end: hit.end };
    return scene.asks(span)
      ? [makeTask(reading, 'selfCheck', span, bearerAt(reading, span.start), { name: '自查' })]
      : [];
  });
}
