import { isRunningText } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { CHANGES, oldNames } from './names.ts';

/** A body may keep its old plate for some time after the reform. In years. */
const GRACE = 1;
/** Words that place the name in the past on purpose. */
const LOOKS_BACK =
  /原(?![则因料本有])|前身|曾|时任|旧称|更名|改称|改为|撤销|合并|组建|划转|划入|整合|废止|失效|同时停止|当时|历史|老|成立于|毕业|工作过|退休/u;

export const rule = defineSentenceRule(
  {
    id: 'doc/renamed-body',
    summary: '使用已更名的机构名称，或引用已废止的文件',
    why: '机构已经更名，收文单位按旧名找不到人；依据已经废止，据此办事会被退回。换成现行名称，读者不用再查。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'request', 'reply', 'minutes', 'speech'] },
    sources: [],
    messages: {
      body: '“{old}”在{year}年机构改革后已改，现为{now}，请核对全称。',
      document: '该文件自{year}年起已废止，现为{now}，请核对依据。',
    },
    terms: [oldNames],
    triggers: [oldNames],
    examples: [
      {
        bad: '关于专项检查的通知\n由县安监局牵头检查加油站。\n县政府办\n2024年3月1日',
        hits: ['安监局'],
        good: '关于专项检查的通知\n由县应急管理局牵头检查加油站。\n县政府办\n2024年3月1日',
      },
      { bad: '关于排污的报告\n2023年，镇里配合环保局查处排污口2处。', hits: ['环保局'] },
      { bad: '关于义诊的通知\n请县卫计委派医生4名。\n县文明办\n2022年5月6日', hits: ['卫计委'] },
      { bad: '关于续租的请示\n2024年租期届满，按照《合同法》拟续签一年。', hits: ['》'] },
    ],
    allows: [
      '关于移交档案的报告\n2023年，原环保局的档案移交完毕。',
      '关于排污的报告\n2016年，镇里配合环保局查处排污口2处。',
      '关于培训的通知\n由县农业农村局负责。\n县政府办\n2024年3月1日',
      '关于门票的报告\n2024年，县文化和旅游局与县文化旅游局机关工会办了两场义诊。',
      '关于沿革的报告\n2023年建馆。\n安监局于2019年更名为应急管理局。',
      '2023年出版的回忆录写到当年的工商局大院。',
      '关于续租的请示\n2024年租期届满，按照《民法典》拟续签一年。',
      '关于旧稿的报告\n2015年6月，县卫计委派医生4名。2024年整理。',
    ],
  },
  function* (unit, ctx) {
    if (!isRunningText(unit) || unit.digest.mention || unit.digest.section === 'history' || LOOKS_BACK.test(unit.text))
      return;
    for (const hit of unit.hits(oldNames)) {
      const change = CHANGES.get(hit.term);
      if (change === undefined || unit.digest.latestYear <= change.year + GRACE || namesThatTime(unit, change.year))
        continue;
      if (hit.class === 'document') {
        yield ctx.finding('document', { start: hit.end - 1, end: hit.end }, { year: change.year, now: change.now });
      } else if (!inTitle(unit, hit)) {
        yield ctx.finding(
          'body',
          { start: hit.start, end: hit.end },
          { old: hit.term, year: change.year, now: change.now },
        );
      }
    }
  },
);

/** The sentence speaks of a year in which the name was right. */
function namesThatTime(unit: SentenceUnit, year: number): boolean {
  return unit.numbers.some(({ date, value, kind }) => (kind === 'year' ? value : (date?.year ?? year + 1)) <= year);
}

function inTitle(unit: SentenceUnit, hit: { readonly start: number; readonly end: number }): boolean {
  return unit.marks.pairs.some((pair) => pair.open !== '（' && pair.start < hit.start && pair.end > hit.end);
}
