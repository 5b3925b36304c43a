import { queryObjects } from 'node:v8';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REGISTRY } from '../registry.generated.ts';
import { DEFAULT_CONFIG } from './config.ts';
import { createEngine, type Engine } from './engine.ts';
import { BlockFacts, SentenceFacts } from './units.ts';

/**
 * Guards against slow growth of the work, counted and not timed, so that it holds on any machine. A bound that a change
 * breaks is to be looked into before it is raised: what is asked, scanned or run more often than before, and why.
 */
const PLACES = ['城南街道', '青石镇', '河湾村', '县供水站'];
const ACTS = ['更换旧水管', '清理排水沟', '安装路灯', '检修锅炉', '补种行道树'];

/** Bounds some tenth above what is counted today, the reading of tasks for the burden included. */
const ASKED_A_BLOCK = 49;
const ASKED_AN_EDIT = 58;
const DOCUMENT_RULES_AN_EDIT = 11;
const RUNS_A_CHAR = 2.6;
const CHARS_A_CHAR = 67;
const RUNS_A_CHAR_EDITED = 0.42;
const CHARS_A_CHAR_EDITED = 4.8;
/** A paragraph four times as long; what grows with the square would give four. */
const LONGER_PARAGRAPH = 1.3;

/** A plain report of some 6,000 characters with a flawed sentence now and then. */
function reportOf(sections: number): readonly string[] {
  const lines = ['关于公共设施维护情况的报告'];
  for (let i = 1; i <= sections; i++) {
    const place = PLACES[i % PLACES.length] ?? '';
    const act = ACTS[i % ACTS.length] ?? '';
    lines.push(`${String(i)}. ${act}`);
    lines.push(
      `${place}于${String((i % 12) + 1)}月${String((i % 27) + 1)}日完成${act}，共用工${String(i + 7)}人，花费${String(900 + i)}元。` +
        `经现场查看，${place}需要${act}，计划分两次进行，每次不超过${String((i % 8) + 2)}小时。` +
        (i % 4 === 0 ? `各部门要切实加强领导，压实责任，不断提升${act}水平，确保各项要求落到实处。` : ''),
    );
  }
  return lines;
}

/** Work of regular expressions while a text is read. */
interface RegexWork {
  readonly runs: number;
  /** Characters given to them. */
  readonly chars: number;
  /** Characters that they may have looked at: up to the match, or to the end where there is none. */
  readonly seen: number;
}

/** How far an expression looks that may match at one place only. */
const ANCHORED = 64;

/** Counts the work of regular expressions. */
function regexWork(work: () => void): RegexWork {
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as (
    this: RegExp,
    text: string,
  ) => RegExpExecArray | null;
  const count = { runs: 0, chars: 0, seen: 0 };
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    count.runs++;
    count.chars += text.length;
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const anchored = this.sticky || this.source.startsWith('^');
    const match = exec.call(this, text);
    const end = match === null ? text.length : match.index + match[0].length;
    count.seen += Math.max(0, anchored && match === null ? Math.min(ANCHORED, end - from) : end - from);
    return match;
  });
  work();
  vi.restoreAllMocks();
  return count;
}

describe('the work of the full rule set', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const lines = reportOf(60);
  const text = lines.join('\n');
  const analyze = (engine: Engine, source: string): void => {
    engine.analyze({ text: source, language: 'plaintext' });
  };
  const edited = [...lines.slice(0, 60), `${lines[60] ?? ''}另有一处待查。`, ...lines.slice(61)].join('\n');

  it('asks few rules about a block that is read for the first time', () => {
    const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
    analyze(engine, text);
    const { blocksRun, rulesAsked } = engine.work;
    expect(blocksRun).toBe(lines.length);
    expect(rulesAsked / blocksRun).toBeLessThan(ASKED_A_BLOCK);
  });

  it('runs few regular expressions for each character', () => {
    const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
    const { runs, chars } = regexWork(() => {
      analyze(engine, text);
    });
    expect(runs / text.length).toBeLessThan(RUNS_A_CHAR);
    expect(chars / text.length).toBeLessThan(CHARS_A_CHAR);
  });

  it('does hardly more for a character of a long paragraph than of a short one', () => {
    const workOf = (sections: number): number => {
      const counts = (i: number): string =>
        `参加培训${String(i + 20)}人，其中男${String(i + 8)}人，女12人，满意的占45.5%。会后须将签到表和照片留存备查。`;
      const paragraph = reportOf(sections)
        .map((line, i) => line + counts(i))
        .join('');
      const { seen } = regexWork(() => {
        analyze(createEngine(REGISTRY, DEFAULT_CONFIG), paragraph);
      });
      return seen / paragraph.length;
    };
    expect(workOf(240) / workOf(60)).toBeLessThan(LONGER_PARAGRAPH);
  });

  it('asks only about the paragraph that an edit touches', () => {
    const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
    analyze(engine, text);
    const before = { ...engine.work };
    const { runs, chars } = regexWork(() => {
      analyze(engine, edited);
    });
    expect(engine.work.blocksRun - before.blocksRun).toBe(1);
    expect(engine.work.blocksReused - before.blocksReused).toBe(lines.length - 1);
    expect(engine.work.rulesAsked - before.rulesAsked).toBeLessThan(ASKED_AN_EDIT);
    expect(engine.work.documentRulesRun - before.documentRulesRun).toBeLessThan(DOCUMENT_RULES_AN_EDIT);
    expect(runs / text.length).toBeLessThan(RUNS_A_CHAR_EDITED);
    expect(chars / text.length).toBeLessThan(CHARS_A_CHAR_EDITED);
  });

  it('keeps of a paragraph what came of it, and nothing else that was read of it', async () => {
    const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
    analyze(engine, text);
    // Asked again for a while: the compiler, at work beside us, may hold what the engine has let go.
    await vi.waitFor(() => {
      const kept = [BlockFacts, SentenceFacts].map((unit) => queryObjects(unit, { format: 'count' }));
      // Not none: the last may still lie on the stack.
      for (const count of kept) expect(count).toBeLessThan(lines.length / 10);
    }, 20_000);
    expect(engine.work.blocksRun).toBe(lines.length);
  });

  it('gives a fresh engine the same rules and none of the memory', () => {
    const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
    analyze(engine, text);
    const fresh = engine.fresh();
    expect(fresh.signature).toBe(engine.signature);
    analyze(fresh, text);
    expect(fresh.work).toEqual(engine.work);
  });
});
