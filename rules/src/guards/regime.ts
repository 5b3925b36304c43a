import { buildMatcher } from '../lexicon/matcher.ts';
import type { Block } from '../parse/model.ts';
import { titleOf } from '../parse/title.ts';
import type { Regime } from './digest.ts';
import { REGIME_WORDS } from './regime-words.ts';

const MATCHER = buildMatcher([REGIME_WORDS]);
/** A text that names so many regimes lists fields of work and stands under none of them. */
const TOO_MANY = 3;

/** The regime a text is about: the one it names most, none when it runs through several. */
export function regimeOf(text: string): Regime {
  const flat = MATCHER.scan(text)[0] ?? [];
  if (flat.length === 0) return 'none';
  const counts = new Map<Regime, number>();
  for (let i = 0; i + 2 < flat.length; i += 3) {
    const regime = REGIME_WORDS.rows[flat[i + 2] ?? 0]?.class;
    if (regime !== undefined && regime !== 'office') counts.set(regime, (counts.get(regime) ?? 0) + 1);
  }
  if (counts.size === 0 || counts.size >= TOO_MANY) return 'none';
  let best: Regime = 'none';
  for (const [regime, count] of counts) if (count > (counts.get(best) ?? 0)) best = regime;
  return best;
}

/** Matters beside the work: their papers are not the records that the regime asks for. */
const BESIDE = /学习|讲座|竞赛|答题|考试|心得|体会|征文|演讲|读书|点赞|打卡|排名|宣传(?:活动|教育|月|周)/u;
const TITLE_BESIDE = /宣传|培训/u;

/** One regime a block: its own words, else its section's heading, else the title unless it is of a matter beside. Linear. */
export function readRegimes(blocks: readonly Block[]): readonly Regime[] {
  const words = titleOf(blocks);
  const title = BESIDE.test(words) || TITLE_BESIDE.test(words) ? 'none' : regimeOf(words);
  const open: { readonly level: number; readonly regime: Regime }[] = [];
  return blocks.map((block) => {
    if (block.kind === 'code') return 'none';
    if (block.kind === 'heading') {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, regime: regimeOf(block.text) });
    }
    const own = regimeOf(block.text);
    if (own !== 'none') return own;
    for (let i = open.length - 1; i >= 0; i--) {
      const regime = open[i]?.regime ?? 'none';
      if (regime !== 'none') return regime;
    }
    return title === 'none' || BESIDE.test(block.text) ? 'none' : title;
  });
}
