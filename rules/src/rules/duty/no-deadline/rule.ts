import { isAsserted } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { QuantityKind } from '../../../facts/numbers/index.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { looseTimes } from './words.ts';

const TIMED: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'date',
  'year',
  'period',
  'time',
  'duration',
  'frequency',
]);
/** What is done at a loose time: without such an act the word is a description. */
const ACT =
  /^[地、，]{0,1}(?:分批次)?[^，。；]{0,14}?(?:举办|召开|组织|开展|检查|抽查|通报|调度|报告|汇报|报送|上报|更新|公布|公开|研究|听取|会商|谈话|访谈|出台|制定|印发|完成|推进|选派|轮训|培训|督查|督导|巡查|走访|回访|清理|维护|下发|办理|整改|落实|分析|评估|反馈|启动|修订|调整|安排|派出|对.{1,10}进行|将[^，。；]{2,10}报[^，。；告纸]{1,8}(?:局|办|处|科|站|所|镇|县|市|省|中心|部门|备案))/u;
/** 定期培训制度 and 定期检查报告 are names of things. */
const NOUN =
  /^[^，。；]{2,16}(?:制度|机制|报表|报告制)|^(?:安全)?(?:检查|检测|检验|体检|监测|评估|审计)(?:报告|记录|结果|标志|证书|周期)/u;
/** 请参保人尽早缴费: advice to people, whose term another sentence sets. */
const ADVICE = /^请[^，。；]{0,16}(?:人|户|者|家长|学生|居民|群众|单位)[^，。；]{0,4}尽早/u;
/** The time follows from the event it waits for. */
const DEPENDS = /根据|按照|视|依据|结合|如|若|当|待|后/u;

export const rule = defineSentenceRule(
  {
    id: 'duty/no-deadline',
    summary: '“适时”“定期”“尽快”办理，没有日期或频次',
    why: '“定期”可以是一周，也可以是一年。没有日期和频次，经办人无从安排，到时也无法检查。',
    fixNote: '换成日期或频次，由起草人填写；要办的事不动。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request'] },
    sources: [{ instrument: '《党政机关公文处理工作条例》', clause: '第13条', provenance: 'seen' }],
    messages: {
      loose: '“{word}”没有日期或频次，请改写，如“6月底前”“每月5日前”。',
      fixTime: '把“{word}”换成日期或频次',
    },
    terms: [looseTimes],
    triggers: [looseTimes],
    examples: [
      {
        bad: '关于水库管护的通知\n管护站要定期检查闸门和坝坡。',
        hits: ['定期'],
        good: '关于水库管护的通知\n管护站每月5日前检查一次闸门和坝坡。',
      },
      { bad: '关于资产登记的通知\n各单位要尽快完成登记。', hits: ['尽快'] },
      { bad: '关于改厕的通知\n请各村尽快将改厕数报镇农业站。', hits: ['尽快'] },
      { bad: '关于档案工作的报告\n局里将适时出台借阅办法。', hits: ['适时'] },
      { bad: '关于供水的报告\n下一步，将定期开展会商，办好建议14件。', hits: ['定期'] },
      { bad: '关于登记的通知\n各科尽早完成登记。', hits: ['尽早'] },
      { bad: '关于用人的报告\n一、工作成效\n修订借阅办法，适时出台考勤办法。', hits: ['适时'] },
      { bad: '关于家访的通知\n学校要不定期组织教师走访。', hits: ['不定期'] },
      { bad: '关于干部交流的报告\n镇里有计划、分批次选派干部到村工作。', hits: ['有计划'] },
    ],
    allows: [
      '关于桥梁的通知\n桥梁的定期检查报告按养护规范存放。',
      '关于水库管护的通知\n管护站要定期检查闸门，每月5日前一次。',
      '关于参保的通知\n集中参保期为10月20日至12月20日。\n请各参保人尽早办理缴费。',
      '关于供水的报告\n一、工作成效\n与用水户代表定期开展会商，换管方案少改了。',
      '关于供水的报告\n与用水户代表定期开展会商，办结建议14件。',
      '关于台账清理的通知\n各单位要尽快完成清理，最迟6月底。',
      '关于补助的通知\n补助标准视财力情况适时调整，由财政所公布。',
      '关于储蓄的通知\n定期存款到期后自动转存。',
      { text: '主管部门应当定期公布检查结果。', genre: 'norm' },
      { text: '请你县尽快完成批复工作。', genre: 'reply' },
      '关于改会风的通知\n不得要求基层不定期组织填表。',
      '细胞定期更新，皮肤也定期更新。',
    ],
  },
  function* (unit, ctx) {
    if (unit.numbers.some(({ kind }) => TIMED.has(kind))) return;
    const hit = unit
      .hits(looseTimes)
      .find(
        (one) =>
          ACT.test(unit.text.slice(one.end)) &&
          !NOUN.test(unit.text.slice(one.end)) &&
          isAsserted(unit, one) &&
          !(one.term === '尽早' && ADVICE.test(unit.text)) &&
          !(one.term === '定期' && tellsOfWork(unit)) &&
          !depends(unit, one.start),
      );
    if (hit === undefined) return;
    const edit = { start: hit.start, end: hit.end, newText: '${1:日期或频次}' };
    const fix = ctx.fix('fixTime', { word: hit.term }, 'suggest', [edit], 'snippet');
    const extras = unit.digest.genre === 'directive' ? { fixes: [fix] } : ({ fixes: [fix], level: 'hint' } as const);
    yield ctx.finding('loose', { start: hit.start, end: hit.end }, { word: hit.term }, extras);
  },
);

/** 定期会商，全年办结建议105件: an account of work done, with what came of it. 适时出台 tells in no report when. */
function tellsOfWork({ text, digest, numbers }: SentenceUnit): boolean {
  if (digest.genre !== 'report' || /(?:^|[，；：])(?:[^，；：]{0,8})(?:要|将|拟|须|应)(?!求|素)/u.test(text))
    return false;
  return digest.section === 'results' || numbers.some(({ kind }) => kind === 'count');
}

function depends(unit: SentenceUnit, at: number): boolean {
  return DEPENDS.test(/[^，。；]{0,24}(?:，[^，。；]{0,6})?$/u.exec(unit.text.slice(0, at))?.[0] ?? '');
}
