import { article2024 } from '../../../rule/burden-sources.ts';
import { defineWorkspaceRule } from '../../../rule/define-rule.ts';
import type { CopyLink } from '../../../similarity/types.ts';
import { countChars } from '../../../text/chars.ts';
import { ALLOWS, EXAMPLES } from './samples.ts';

/** Sources named for one document: the most copied ones; the report has all. */
const SOURCES = 3;
/** 字 of a file name that a message has room for. */
const NAME_CHARS = 17;

/** The same passages in several documents of a folder. */
export const rule = defineWorkspaceRule(
  {
    id: 'cross/plagiarism',
    summary: '与另一份文件有大段文字相同',
    why: '照搬别处的段落，写的往往不是本单位的事，换了年份、地名、人名也一样。有的地方规定，整篇八成以上相同的要处理。引用、转发和同一文件的不同稿不在此列，所以要核对。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    sources: [article2024('第2条', '不得简单照搬照抄上位文件')],
    messages: {
      found: '与《{file}》有{n}字相同（占{pct}%），请核对是否引用、转发或同一文件的不同稿。',
      source: '较早的一份文件里的相同文字。',
    },
    options: {
      chars: { type: 'integer', default: 40, min: 40, max: 5000, about: '相同文字合计少于这个字数的不报。' },
      share: { type: 'integer', default: 0, min: 0, max: 100, about: '相同文字占本文不到这个百分比的不报。' },
    },
    examples: EXAMPLES,
    allows: ALLOWS,
  },
  function* ({ links }, ctx) {
    const { chars, share } = ctx.options;
    const copied = links.filter((link) => isCopy(link) && link.chars >= chars && 100 * link.share >= share);
    for (const link of copied.slice(0, SOURCES)) {
      const [longest] = [...link.passages].sort((x, y) => y.chars - x.chars);
      if (longest === undefined) continue;
      const data = { file: nameOf(link.path), n: link.chars, pct: Math.max(1, Math.round(100 * link.share)) };
      const related = link.passages.map(({ a }) => ({
        path: link.path,
        start: a.start,
        end: a.end,
        message: ctx.message('source', {}),
      }));
      yield ctx.finding('found', longest.b, data, { related });
    }
  },
);

/** Drafts and forwarded copies are what they are; a document that repeats itself is for another rule. */
function isCopy({ relation }: CopyLink): boolean {
  return relation === 'copy' || relation === 'follow-up';
}

/** The file's name without its folders, short enough for the message. */
function nameOf(path: string): string {
  const name = decoded(path.slice(path.lastIndexOf('/') + 1));
  if (countChars(name) <= NAME_CHARS) return name;
  return `${Array.from(name)
    .slice(0, NAME_CHARS - 1)
    .join('')}…`;
}

/** Hosts name files by URI. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
