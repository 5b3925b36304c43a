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

/** How a sentence is built: length of clauses, four-character stretches, marks, ending. */
export function shapeFeatures(text: string, set: SetFeature): void {
  if (ORDINAL.test(text)) set('序号');
  const last = text.charAt(text.length - 1);
  set(/[。！？；：，]/u.test(last) ? `尾${last}` : '尾无');
  const clauses = text.split(/[，；：。！？]/u).filter((clause) => clause.trim() !== '');
  set('分句', Math.log(Math.max(1, clauses.length)));
  const runs = fourRuns(clauses.flatMap((part) => part.split('、')));
  set('四字', Math.log(1 + runs.total));
  if (runs.longest >= 2) set('四字连');
  if (runs.longest >= 3) set('四字串');
  for (const [name, pattern] of PATTERNS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    set(name);
    set(`${name}多`, Math.log(count));
  }
}

function fourRuns(clauses: readonly string[]): { readonly total: number; readonly longest: number } {
  let total = 0;
  let run = 0;
  let longest = 0;
  for (const clause of clauses) {
    const trimmed = clause.trim();
    const four = trimmed.length === 4 && Array.from(trimmed).every((char) => isHan(char.codePointAt(0) ?? 0));
    run = four ? run + 1 : 0;
    if (four) total++;
    longest = Math.max(longest, run);
  }
  return { total, longest };
}
