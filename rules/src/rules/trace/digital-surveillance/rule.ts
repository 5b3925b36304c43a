import { isStated } from '../../../guards/standing.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { apps2026 } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { watchTerms } from './words.ts';

/** What follows when the count is too low or high. */
const PRESSURE = /公布|通报|排名|考核|扣|达到|不少于|不低于|不得少于|不足|计入|纳入|补贴|评优/u;
const ORDER = /须|应|必须|务必|要(?!求)|一律|要求|请|开启|打开/u;
/** 在“渠管通”小程序打卡. */
const IN = /[在到][“‘]?[^，。；]{0,12}$/u;
const REACH = 14;
const MANY = 3;
/** Characters between two names of one list. */
const LIST = 12;

/** 签到得2分……积分后三名: those who are ranked by it are at work, whoever they are. */
const SCORED = /[得计记][\d一二两三四五]+分[^。]{0,40}(?:积分|得分|分数)[^，。]{0,6}(?:后|末|靠后|倒数)/u;

export const rule = defineSentenceRule(
  {
    id: 'trace/digital-surveillance',
    summary: '用积分、打卡、排名的系统或平台管人',
    why: '系统计的是积分、打卡和时长，看不出事情办成没有，人却要多装一个、多点几次。写明系统替代了哪张表、省了哪道手续，删去计分和打卡。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes'] },
    sources: [apps2026('打卡签到、积分排名')],
    messages: {
      counts: '用“{count}”管人，未写用途；请写明用来定什么、省了哪道手续。',
      many: '一句列了{n}个系统平台；请写明各替代哪张表，能合并的合并。',
    },
    terms: [watchTerms],
    triggers: [watchTerms],
    examples: [
      {
        bad: '关于党员管理的通知\n各支部要推广党员积分制系统。',
        hits: ['推广党员积分制系统'],
        good: '关于党员管理的通知\n党费改为在银行柜面和手机银行缴纳，不再另填表。',
      },
      {
        bad: '关于巡渠的通知\n村干部每天早晚在“渠管通”小程序定位打卡。',
        hits: ['小程序定位打卡'],
      },
      { bad: '关于使用学习软件的通知\n全体职工下载学习APP，每日打卡。', hits: ['下载学习APP，每日打卡'] },
      {
        bad: { text: '全局搭建干部工作平台，按活跃度每周通报支部。', genre: 'report' },
        hits: ['搭建干部工作平台，按活跃度'],
      },
      {
        bad: { text: '全区开发党员教育系统、干部考核系统、人员调度平台，实现一屏统管。', genre: 'report' },
        hits: ['开发党员教育系统、干部考核系统、人员调度平台'],
      },
      { bad: { text: '县局开发“党员积分制系统”，覆盖各支部。', genre: 'report' }, hits: ['开发“党员积分制系统'] },
      { bad: '关于巡山的通知\n护林员打卡次数每周公布，不足5次的扣补贴。', hits: ['打卡次数'] },
      { bad: '关于巡河的通知\n各河段巡河时须开启实时定位。', hits: ['实时定位'] },
      { bad: '关于推广客户端的通知\n各单位安装客户端，安装率按月排名。', hits: ['安装客户端，安装率按月排名'] },
      {
        bad: '关于读书月的通知\n下载读书小程序，每天签到得2分，转发得1分，月底积分后三名作说明。',
        hits: ['下载读书小程序，每天签到'],
      },
      {
        bad: '关于效能管理的通知\n给每名干部建电子档案，外出、开会自动记分，按分数亮码。',
        hits: ['自动记分，按分数亮码'],
      },
    ],
    allows: [
      '关于读书月的通知\n下载图书馆小程序，签到得2分，积分可换借书次数。',
      '关于门禁的通知\n干部凭码进楼，码由系统生成。',
      '关于减轻负担的通知\n各单位不得用系统积分排名考核干部。',
      '关于清理软件的通知\n停用党员积分制系统，群组一并解散。',
      '关于垃圾分类的通知\n居民可在小程序上用积分兑换肥皂。',
      '关于开通网上缴费的通知\n居民可通过小程序缴纳水费，3月1日上线。',
      '关于水文监测的通知\n站上安装自动监测系统，每小时上传水位。',
      { text: '该县开发积分排名平台，强制干部每日打卡。', genre: 'criticism' },
      '这个系统的积分常数可以用初始条件求出。',
      '关于借书的通知\n读者打卡次数达到10次，可换书签一枚。',
      '关于巡山的通知\n不再统计打卡次数，只看查出的隐患处数。',
      '关于出车的通知\n冷藏车辆须开启实时定位。',
      '关于搭车的通知\n同行的人可以用手机定位找到集合点。',
      '关于会议的通知\n参会人员请在会场入口签到。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(watchTerms);
    if (hits.some((hit) => hit.class === 'service')) return;
    const alone = hits.find((hit) => isAlone(unit, hit));
    if (alone !== undefined && !hits.some((hit) => hit.class === 'system')) {
      yield ctx.finding('counts', alone, { count: alone.term });
      return;
    }
    const systems = hits.filter((hit) => hit.class === 'system');
    const [first] = systems;
    if (first === undefined || !isStated(unit, first)) return;
    if (!hits.some((hit) => hit.class === 'people') && !SCORED.test(unit.text)) return;
    const count = hits.find((hit) => hit.class === 'count' && isStated(unit, hit));
    const make = hits.find(
      (hit) =>
        hit.class === 'make' &&
        systems.some(({ start }) => hit.end <= start && start - hit.end <= REACH && isStated(unit, hit)),
    );
    const last = systems.at(-1) ?? first;
    if (count !== undefined) {
      if (make === undefined && count.start > first.end && !IN.test(unit.text.slice(0, first.start))) return;
      const start = Math.min(make?.start ?? first.start, count.start);
      yield ctx.finding('counts', { start, end: endOf(hits, Math.max(count.end, first.end)) }, { count: count.term });
    } else if (make !== undefined && distinct(unit, systems) >= MANY) {
      yield ctx.finding(
        'many',
        { start: make.start, end: last.end },
        { n: distinct(unit, systems) },
        { level: 'info' },
      );
    }
  },
);

/** A count of presence under pressure, or an order to show where one is: no system need be named. */
function isAlone(unit: SentenceUnit, hit: TermHit): boolean {
  if (unit.digest.regime !== 'none' || unit.digest.genre !== 'directive' || !isStated(unit, hit)) return false;
  if (hit.class === 'tally') return PRESSURE.test(unit.text);
  return hit.class === 'locate' && ORDER.test(unit.text.slice(0, hit.start));
}

/** Systems that are named, counted once each. */
function distinct(unit: SentenceUnit, systems: readonly TermHit[]): number {
  return new Set(systems.map((hit) => unit.text.slice(Math.max(0, hit.start - 2), hit.end))).size;
}

/** Takes in the systems and counts that follow in one list: “积分制系统”“纪实系统”. */
function endOf(hits: readonly TermHit[], from: number): number {
  return hits.reduce(
    (end, hit) =>
      /^(?:system|count)$/u.test(hit.class) && hit.start >= end && hit.start - end <= LIST ? hit.end : end,
    from,
  );
}
