import { filterOf } from '../../match/filter.ts';
import { countOf } from '../../match/matches.ts';
import { charSet } from '../../text/char-set.ts';
import { isHan } from '../../text/chars.ts';
import type { SetFeature } from './features.ts';

const ORDINAL =
  /^[\s—\-#*]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．是要]|第[一二三四五六七八九十百]{1,4}[，、章节条]|[（(]?\d{1,2}[）).．、](?!\d)|——)/u;

/** Marks and turns that say something about a sentence whatever its subject. */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['顿号', /、/gu],
  ['引号', /[“"]/gu],
  ['书名号', /《/gu],
  ['括号', /[（(]/gu],
  ['字母', /[A-Za-z]+/gu],
  ['问号', /[？?]/gu],
  ['叹号', /[！!]/gu],
  ['短头', /^[^，。；：]{0,12}[，：]/gu],
  ['以更', /以更.{1,4}/gu],
  ['更加', /更[加为好]/gu],
  ['地名式', /[\u4e00-\u9fff]{2}(?:省|市|县|区|镇|乡|村|州|盟|旗)(?![域级场分民外内委政人直属容])/gu],
  ['目的头', /^.{0,6}为(?!了?推|指导|重点|主|核|抓).{4,}(?:制定|现(?:就|将|提)|如下)/gu],
  ['本法', /本(?:法|条例|办法|规定|细则|市|县|局|院|公司|校)/gu],
  ['的条件', /的[，；]|的(?:，)?(?:应|可以|由|不得|按)/gu],
  ['完成体', /已(?:经)?(?!有)|完成|了[，。；]/gu],
  ['名次', /(?:居|列|排名|位列|位居|占).{0,6}(?:第|前|首)/gu],
];

const MAY_MATCH = filterOf(PATTERNS.map(([, pattern]) => pattern));
const MANY = PATTERNS.map(([name]) => `${name}多`);
const ENDS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('。！？；：，', (mark) => [mark, `尾${mark}`]),
);

/** How a sentence is built: length of clauses, four-character stretches, marks, ending. */
export function shapeFeatures(text: string, set: SetFeature): void {
  if (ORDINAL.test(text)) set('序号');
  const last = text.charAt(text.length - 1);
  set(ENDS[last] ?? '尾无');
  const runs = fourRuns(text);
  set('分句', Math.log(Math.max(1, runs.clauses)));
  set('四字', Math.log(1 + runs.total));
  if (runs.longest >= 2) set('四字连');
  if (runs.longest >= 3) set('四字串');
  const may = MAY_MATCH(text);
  PATTERNS.forEach(([name, pattern], index) => {
    const count = (may & (1 << index)) === 0 ? 0 : countOf(text, pattern);
    if (count === 0) return;
    set(name);
    if (count > 1) set(MANY[index] ?? '', Math.log(count));
  });
}

interface FourRuns {
  /** Stretches between stops, blank ones left out. */
  readonly clauses: number;
  /** Stretches of four characters between any marks, and the longest run of them. */
  readonly total: number;
  readonly longest: number;
}

function fourRuns(text: string): FourRuns {
  let clauses = 0;
  let total = 0;
  let run = 0;
  let longest = 0;
  for (let from = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && !CLAUSE_ENDS.has(text.charCodeAt(at))) continue;
    const clause = text.slice(from, at);
    from = at + 1;
    if (clause.trim() === '') continue;
    clauses++;
    for (const part of clause.includes('、') ? clause.split('、') : [clause]) {
      const four = part.length >= 4 && isFour(part.trim());
      run = four ? run + 1 : 0;
      if (four) total++;
      longest = Math.max(longest, run);
    }
  }
  return { clauses, total, longest };
}

const CLAUSE_ENDS = charSet('，；：。！？');

function isFour(text: string): boolean {
  if (text.length !== 4) return false;
  for (let i = 0; i < 4; i++) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}
