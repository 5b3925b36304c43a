import { isCensured } from '../../../guards/censured.ts';
import { isAsserted } from '../../../guards/standing.ts';
import { article2024, district2019, rules2024 } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { readForms } from './forms.ts';
import { reportTerms } from './words.ts';

const REACH = 15;
/** 每周五下午将进展、照片一并报: what is handed in is listed before it is. */
const LISTED = /^[^，。；：、]{0,6}[将把][^，。；：]{2,40}$/u;
/** A report tells what is handed in; only what it asks for is a demand. */
const ASKED =
  /须|必须|要求|(?<![主重需必摘概纪提])要(?![闻点])|实行|推行|建立|坚持|仍需|仍要|请|于每|将[^，。；]{2,16}[报送]/u;
/** 每天7时、12时、18时: the times of day, or the days, at which it is due. */
const TIMES = /^(?:[、和]?\d{1,2}[时点日号](?:\d{1,2}分)?)+，?/u;
/** So many reports of different rhythm in one sentence are piled up. */
const PILED = 3;
const PER_YEAR = { daily: 365, weekly: 52, monthly: 12 } as const;

export const rule = defineSentenceRule(
  {
    id: 'paper/high-frequency-report',
    summary: '要求按日、按周、按月报送，一件事填几张表',
    why: '报得越勤，基层花在填表上的时间越多，看的人未必每次都用。写明每次由谁用来定什么；系统里已有的数直接提取。',
    fixNote: '补写由谁用、用来定什么；频次不动，由起草人决定要不要减。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'speech', 'reply', 'report'] },
    sources: [
      district2019('不得要求日报周报月报'),
      article2024('第3条', '一般不提出报送贯彻落实情况、制定配套文件的要求'),
      rules2024('不得频繁要求基层填表格报材料'),
    ],
    messages: {
      often: '一年要报约{n}次，未写由谁用来定什么；已有的数请不再要。',
      forms: '一件事要填{n}张表；请合并成一张，已有的数不再要。',
      fixUse: '补写由谁用、用来定什么',
    },
    options: {
      info: { type: 'integer', default: 4, min: 1, max: 365, about: '一年报送达到这么多次开始提醒' },
      warning: { type: 'integer', default: 12, min: 1, max: 365, about: '一年报送达到这么多次按警告提示' },
    },
    terms: [reportTerms],
    triggers: [reportTerms, /》[、和及]?《/u],
    examples: [
      {
        bad: '关于垃圾分类的通知\n各社区每周五报送分类进度表。',
        hits: ['每周五报送'],
        good: '关于垃圾分类的通知\n各社区6月底报送一次分类重量，环卫所据此排车次。',
      },
      { bad: '关于植树的通知\n各村要按月上报、按季总结。', hits: ['按月上报', '按季总结'] },
      { bad: '关于志愿服务的通知\n实行周报告制度，由团委收齐。', hits: ['周报告'] },
      { bad: '关于推进改厕的通知\n各镇每周向县改厕办通报进度。', hits: ['每周向县改厕办通报'] },
      { bad: '关于推进改厕的通知\n各镇每日下班前填报改厕进度。', hits: ['每日下班前填报'] },
      { bad: '关于推进改厕的通知\n每逢周五下班前把本周开工数报给办公室。', hits: ['每逢周五下班前把本周开工数报'] },
      {
        bad: '关于推进改厕的通知\n请各镇于每周五下午将开工数、亮点做法、图片资料一并报办公室。',
        hits: ['每周五下午将开工数、亮点做法、图片资料一并报'],
      },
      { bad: '关于推进改厕的通知\n每天7时、12时、18时各镇填报进度。', hits: ['每天7时、12时、18时各镇填报'] },
      { bad: '关于推进改厕的通知\n各镇每五日报一次进度。', hits: ['每五日报'] },
      {
        bad: '关于改厕的通知\n各村分别填写《摸底表》《意愿登记表》《进度表》《满意度表》，口径一致。',
        hits: ['填写《摸底表》《意愿登记表》《进度表》《满意度表》'],
      },
      {
        bad: '关于改厕的通知\n《底数表》《动态表》《分析表》每周更新一次。',
        hits: ['《底数表》《动态表》《分析表》每周更新'],
      },
      {
        bad: { text: '科室仍要另填《服务日志》《问候登记》《自查表》。', genre: 'report' },
        hits: ['填《服务日志》《问候登记》《自查表》'],
      },
      { bad: '关于读书活动的通知\n坚持零报告，无进展的也要报。', hits: ['零报告'] },
    ],
    allows: [
      { text: '清理时要填的表127张，其中每天报的9张、每周报的23张、每月报的46张。', genre: 'report' },
      { text: '有镇私自要求村里每天报进度，8月被通报。', genre: 'report' },
      '关于落户的通知\n申请人填写《申请表》《承诺书》《委托书》，窗口当场核对。',
      '关于改厕的通知\n各村原有《摸底表》《进度表》《满意度表》合并为一张，由镇里填。',
      '关于改厕的通知\n各村只填《进度表》。',
      '关于推进改厕的通知\n每周五下午将便池、水箱、管件送到村部，由施工队报名领取。',
      '关于网上办事的通知\n网上办理的比例每月由信息科统计后公布。',
      '关于推进改厕的通知\n各镇于3月5日、4月20日报两次开工数，施工队据此排班。',
      '关于减轻负担的通知\n不得要求基层每周报送进度，取消日报、周报、月报。',
      '关于防汛的通知\n汛期各站每日报告水位，险情随时报告。',
      '关于统计工作的通知\n各企业按月报送统计报表。',
      '关于粮食收购的通知\n进度沿用统计直报系统，每五日报一次，不另要报表。',
      '关于消防设施的方案\n市政府办公室每季度第一个月通报修复栋数。',
      '关于疫情防控的通知\n定点医院每日报告发热病例。',
      '关于植树的通知\n各村4月底报送一次成活棵数。',
      '《江城日报》每周出版六期，报道本地新闻。',
      { text: '该局要求村里每天报送进度，有的一天报三次。', genre: 'criticism' },
      '关于改进报送的通知\n各村每月报送用水量，用于核定水价补贴。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(reportTerms);
    const { regime } = unit.digest;
    if (hits.some((hit) => hit.class === 'used') || isCensured(unit.text, unit.digest.genre)) return;
    if (unit.digest.genre === 'report' && !ASKED.test(unit.text)) return;
    const forms = readForms(unit);
    if (forms !== undefined) yield ctx.finding('forms', forms, { n: forms.n });
    const found = reports(unit);
    // Danger and the law ask for a report now and then; a daily, a weekly and a monthly one on top of each other nobody does.
    const regular = ['emergency', 'safety', 'medical', 'finance', 'enforcement'].includes(regime);
    if ((regular && found.length < PILED) || hits.some((hit) => hit.class === 'lawful')) return;
    for (const { span, perYear } of found) {
      if (perYear < ctx.options.info || !isAsserted(unit, span)) continue;
      const fix = ctx.fix(
        'fixUse',
        {},
        'suggest',
        [{ start: span.end, end: span.end, newText: '（由${1:单位}用于${2:事项}）' }],
        'snippet',
      );
      const level = perYear >= ctx.options.warning ? {} : { level: 'info' as const };
      yield ctx.finding('often', span, { n: perYear }, { fixes: [fix], ...level });
    }
  },
);

interface Frequent {
  readonly span: Span;
  readonly perYear: number;
}

/** 每周……报送, 按月上报, 周报告: what is handed in again and again. */
function reports(unit: SentenceUnit): readonly Frequent[] {
  const hits = unit.hits(reportTerms);
  const found: Frequent[] = [];
  for (const quantity of unit.numbers) {
    if (quantity.kind !== 'frequency' || quantity.perYear === undefined) continue;
    const hand = hits.find(
      (hit) =>
        hit.class === 'hand' &&
        hit.start >= quantity.end - 1 &&
        (hit.start - quantity.end - (TIMES.exec(unit.text.slice(quantity.end))?.[0].length ?? 0) <= REACH ||
          LISTED.test(unit.text.slice(quantity.end, hit.start))),
    );
    if (hand === undefined) continue;
    const between = unit.text.slice(quantity.end, hand.start).replace(TIMES, '');
    if (/[，。；：]|排名|评比/u.test(between) || (between.includes('、') && !LISTED.test(between))) continue;
    // 每季度通报进度 tells those below; only 向……通报 hands something in.
    if (hand.term === '通报' && !/向[^，。；]{2,16}$/u.test(unit.text.slice(0, hand.start))) continue;
    // 由信息科统计后公布: an office counts for itself.
    if (hand.term === '统计' && between.includes('由')) continue;
    if (hand.term === '报' && /^[纸刊道名考废销酬复]/u.test(unit.text.slice(hand.end))) continue;
    found.push({ span: { start: quantity.start, end: hand.end }, perYear: Math.round(quantity.perYear) });
  }
  for (const hit of hits) {
    if (hit.class !== 'daily' && hit.class !== 'weekly' && hit.class !== 'monthly') continue;
    if (
      found.some(({ span }) => overlaps(hit, span)) ||
      /[《》社讯]/u.test(unit.text.slice(hit.start - 4, hit.end + 1))
    )
      continue;
    if (!/实行|坚持|执行|落实|建立|要求|制|报送|上报|严格|每|采取|推行|做好|实施/u.test(unit.text)) continue;
    found.push({ span: { start: hit.start, end: hit.end }, perYear: PER_YEAR[hit.class] });
  }
  return found;
}
