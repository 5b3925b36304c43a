import type { Burden } from './model.ts';

/** Acts that hand data to somebody; meetings and essays are not the same for being named alike. */
const DATA_ACTS: ReadonlySet<string> = new Set(['报表', '台账', '材料', '情况报送']);

const ASIDES = /（[^）]*）|\([^)]*\)/gu;
const FREQUENCIES =
  /(?:每|按|逐)(?:半年|季度|[天日周旬月季年])|[\d一二三四五六七八九十]+(?:份|篇|次|张|式)|不定期|定期|及时/gu;
/** What is done with papers, and what every paper may be called: neither says what it is about. */
const COMMON =
  /报送|上报|填报|填写|报告|提交|建立|做好|制作|编制|制定|形成|汇总|分别|更新|注意|统计|总结|小结|材料|情况|台账|报表|清单|表格?|信息|数据|资料|方案|计划|记录|工作|相关|有关|各项|书面|本[单位部门级]+|贯彻|落实|进展|完成|开展|[并和及将的与]/gu;

/** Fewer characters than this may be the same by chance. */
const LEAST_SUBJECT = 2;

/**
 * What data a task asks for, told from the words around it: 每月报送危房排查报表 → 危房排查. Empty for tasks that hand no
 * data to anybody, and for words that every paper may be called by.
 */
export function subjectOf({ act, text }: Pick<Burden['items'][number], 'act' | 'text'>): string {
  if (!DATA_ACTS.has(act)) return '';
  const subject = text
    .replace(ASIDES, '')
    .replace(FREQUENCIES, '')
    .replace(COMMON, '')
    .replace(/\P{Script=Han}/gu, '');
  return subject.length < LEAST_SUBJECT ? '' : subject;
}
