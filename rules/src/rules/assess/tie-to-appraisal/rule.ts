import { isCensured } from '../../../guards/censured.ts';
import { isAsserted, isStated } from '../../../guards/standing.ts';
import { appraisalTerms } from '../../../lexicon/assess.ts';
import { circular } from '../../../rule/burden-sources.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { overlaps, shift, type Span } from '../../../text/span.ts';
import { readConsequences, readPoints, readShaming } from './consequences.ts';
import { readRanks } from './ranks.ts';
import { pressTerms } from './words.ts';

/** Pressure by appraisal, in the block's offsets. */
interface Press extends Span {
  readonly kind: 'form' | 'tie' | 'veto' | 'rank' | 'paper' | 'shame';
  readonly what: string;
}

const REACH = 16;
/** What closes the name of the appraisal. */
const TAIL = /^(?:评估|评价|考评|考核|指标|体系|范畴|范围|内容)*/u;

export const rule = defineDocumentRule(
  {
    id: 'assess/tie-to-appraisal',
    summary: '凭学习、参会、报送考核奖惩，一票否决、责任状、排名、当众示众',
    why: '考核看到会、报送、排名，基层就先做到会、报送和排名。考核应看办成的事，另设考核的要列入年度计划。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'speech', 'report'] },
    sources: [
      circular('不得随意设置“一票否决”和签订责任状事项'),
      circular('不得按月度、季度频繁搞排名通报'),
      circular('严控对基层督查检查考核总量'),
    ],
    messages: {
      form: '把“{what}”纳入考核，看不出办成的事；请改为考核一项结果。',
      tie: '要求“{what}”；请写明考核哪项结果、由谁考、依据哪份考核计划。',
      veto: '要求“{what}”；非专门文件一般不设此类要求，请写明依据。',
      paper: '“{what}”是凭材料、凭打分奖惩，看不出办成的事；请改看一项结果。',
      shame: '“{what}”是当众示众；请改为单独指出问题，写明改什么、何时改好。',
      rank: '要求“{what}”；请改为指出问题和整改时限，不排名次。',
    },
    terms: [appraisalTerms, pressTerms],
    triggers: [
      appraisalTerms,
      pressTerms,
      /表态|检讨|约谈|谈话|点名|通报|检查|榜|排名|名次|[前后末]\S名|说明|述职|扣|停发|取消|不[得予能]|免职|轮岗|张贴|公示|积分|\d分|占|致歉|道歉|鞠躬|示众|佩戴|照片|滚动|撤换|调离|最差/u,
    ],
    examples: [
      {
        bad: '关于读书活动的通知\n月积分低于60分的，由站长约谈，年底不得评优。',
        hits: ['积分低于60分的，由站长约谈，年底不得评优'],
      },
      {
        bad: '关于读书活动的通知\n将会议精神掌握程度纳入年底考核。',
        hits: ['会议精神掌握程度纳入年底考核'],
        good: '关于借阅服务的通知\n年底按借阅册数和读者投诉办结数考核图书室。',
      },
      { bad: '关于植树的通知\n信息报送情况计入科室年度绩效。', hits: ['信息报送情况计入科室年度绩效'] },
      { bad: '关于改厕的通知\n各镇与各村签订责任状。', hits: ['签订责任状'] },
      { bad: '关于节水的通知\n对落后的站实行一票否决。', hits: ['实行一票否决'] },
      { bad: '关于清淤的通知\n按月排名通报各村进度。', hits: ['排名通报'] },
      { bad: '关于改厕的通知\n凡报送不及时的，年终考核一票否决。', hits: ['年终考核一票否决'] },
      { bad: '关于改厕的通知\n连续两周垫底的，村支书作说明。', hits: ['垫底的，村支书作说明'] },
      {
        bad: '关于改厕的通知\n每月通报、每季排名，对排名末位的村负责人进行约谈。',
        hits: ['每季排名', '排名末位的村负责人进行约谈'],
      },
      { bad: '关于改厕的通知\n会上，排名后三位的村作表态发言。', hits: ['排名后三位的村作表态发言'] },
      {
        bad: '关于读书活动的通知\n参加活动情况与评先评优、绩效奖金直接挂钩。',
        hits: ['参加活动情况与评先评优、绩效奖金直接挂钩'],
      },
      { bad: '关于网站维护的通知\n把栏目更新纳入单位绩效考评。', hits: ['栏目更新纳入单位绩效考评'] },
      { bad: '关于读书活动的通知\n各科室出勤情况与年度评优挂钩。', hits: ['出勤情况与年度评优挂钩'] },
      { bad: '关于读书活动的通知\n参加情况作为评先的重要依据。', hits: ['参加情况作为评先'] },
      { bad: '关于文明乘梯的通知\n乘梯表现与年度考核直接挂钩。', hits: ['年度考核直接挂钩'] },
      { bad: '关于绿植养护的通知\n绿植枯死一盆的，取消科室评优资格。', hits: ['取消科室评优资格'] },
      { bad: '关于读书活动的通知\n连续两周未接龙的，在大会上点名批评。', hits: ['未接龙的，在大会上点名批评'] },
      { bad: '关于读书活动的通知\n学分不足的，在支部大会上作检查。', hits: ['学分不足的，在支部大会上作检查'] },
      { bad: '关于读书活动的通知\n缺席两次以上的，取消年度评优资格。', hits: ['缺席两次以上的，取消年度评优资格'] },
      { bad: '关于读书活动的通知\n各科室积分每月排名，结果贴在大厅。', hits: ['每月排名'] },
      { bad: '关于优质服务的通知\n各窗口设“蜗牛榜”，每月一张。', hits: ['“蜗牛榜”'] },
      {
        bad: '关于优质服务的通知\n积分按周公示，末位的窗口负责人约谈。',
        hits: ['积分按周公示', '末位的窗口负责人约谈'],
      },
      { bad: '关于改厕的通知\n进度表每旬一交，漏报一次扣0.5分。', hits: ['进度表每旬一交，漏报一次扣0.5分'] },
      { bad: '关于改厕的通知\n排在后面的站长佩戴“警示牌”参加大会。', hits: ['佩戴“警示牌'] },
      { bad: '关于改厕的通知\n发现一处污渍，村支书在电视直播中鞠躬致歉。', hits: ['电视直播中鞠躬致歉'] },
      { bad: '关于读书活动的通知\n学习积分占年度考核的百分之五十。', hits: ['学习积分占年度考核的百分之'] },
      { bad: '关于改厕的通知\n（四）与考核、评优、提拔挂钩，干得好的优先。', hits: ['考核、评优、提拔挂钩'] },
      { bad: '关于读书活动的通知\n连续三周垫底的，扣发当月绩效。', hits: ['垫底的，扣发当月绩效'] },
    ],
    allows: [
      '关于信息化的通知\n信息系统未按期上线的，由分管副局长说明原因。',
      '关于平安小区的通知\n视频监控未接通的小区，由镇里约谈物业负责人。',
      '关于背街小巷的通知\n背街没有路灯的，由城管局说明原因。',
      '关于工程的通知\n材料未进场的，由项目经理说明情况。',
      '关于用电的通知\n管理处每月在公示栏公布上月用电数字。',
      '关于公示的通知\n拟聘人员名单在官网首页公示五日。',
      '关于执行工作的通知\n失信被执行人名单在电子屏滚动公布。',
      '关于颁奖的通知\n先进个人的照片张贴在宣传栏。',
      '关于安全帽的通知\n进场人员佩戴胸牌。',
      { text: '局里取消末位检讨和排名通报，不再签责任状。', genre: 'report' },
      { text: '该站曾把打卡次数纳入绩效，已纠正。', genre: 'report' },
      '关于运动会的通知\n各队积分每天公布，最后一名也发纪念章。',
      '关于抢修的通知\n各班抢修进度每天通报，缺料的打电话。',
      '关于书店的通知\n书店每周排一张新书榜，贴在门口。',
      '关于驾驶员的通知\n闯红灯扣6分，由交警记分。',
      '关于演讲比赛的通知\n排名前三位的选手作示范发言。',
      '关于竞标的通知\n得分后三名的单位可在5日内书面说明理由。',
      '关于评选的通知\n业务考试积分低于60分的，下半年可补考一次，照常评优。',
      '关于读书活动的通知\n参加情况不与评优挂钩，缺席的不必说明。',
      '关于收费的通知\n水价与用水量挂钩，每年核定一次。',
      '关于绩效工资的通知\n科室奖金与年度考核的病历质量挂钩。',
      '关于评选节水户的通知\n偷水的取消评优资格，次年可再报。',
      '关于评奖的通知\n弄虚作假的，取消评奖资格。',
      '关于休假的通知\n休假的，不得取消评优资格。',
      '关于读书活动的通知\n未接龙的，由管理员打电话问明情况。',
      '关于减轻负担的通知\n不得将学习笔记纳入考核，不搞一票否决，不签责任状，不得排名通报。',
      '关于印发考核办法的通知\n会议出勤率纳入考核，占5分。',
      '关于改进督查的通知\n取消红黑榜，不再签订责任书。',
      '关于安全生产的通知\n发生亡人事故的，实行一票否决。',
      { text: '该县把点赞转发纳入考核，按月排名通报。', genre: 'criticism' },
      { text: '考核结果作为干部调整职务的依据。', genre: 'norm' },
      '关于植树的通知\n各村4月底前栽树300棵，林业站逐村数成活棵数。',
      '公司与供应商签订责任书，明确交货日期。',
    ],
  },
  {
    collect(block) {
      const found = block.sentences.flatMap(({ start, unit }) =>
        readPress(unit).map((press): Press => ({ ...press, ...shift(press, start) })),
      );
      return found.length === 0 ? undefined : found;
    },
    *check(document, ctx) {
      // Rules of an appraisal tie and count; that they go by papers and by rank is no better there.
      const own = /考核|绩效|考评|评[价估分优先选奖]|测评|表彰/u.test(document.title);
      for (const { block, value } of document.items) {
        for (const press of value) {
          if (own && press.kind !== 'paper' && press.kind !== 'rank' && press.kind !== 'shame') continue;
          const place = { block, start: press.start, end: press.end };
          const data = { what: brief(press.what) };
          yield ctx.finding(press.kind, place, data, press.kind === 'tie' ? { level: 'info' } : {});
        }
      }
    },
  },
);

/** A message names the passage by its beginning and its end, where the sanction stands. */
const LONGEST_NAMED = 24;

function brief(what: string): string {
  const words = what.replace(/[“”]/gu, '');
  if (words.length <= LONGEST_NAMED) return words;
  return `${words.slice(0, 10)}……${words.slice(-12).replace(/^[^，、]*[，、]/u, '')}`;
}

function readPress(unit: SentenceUnit): readonly Press[] {
  const press = unit.hits(pressTerms);
  if (unit.digest.regime === 'personnel' || isCensured(unit.text, unit.digest.genre)) return [];
  const befalls = [readShaming(unit), readPoints(unit), ...readConsequences(unit)].filter((one) => one !== undefined);
  // The law asks for vetoes and pledges in these fields, and for no points on papers.
  if (press.some((hit) => hit.class === 'own') || unit.digest.regime === 'safety')
    return befalls.filter(({ kind }) => kind === 'paper' || kind === 'shame');
  const found: Press[] = [...ties(unit), ...hooks(unit)];
  for (const one of [...befalls, ...demands(unit), ...standing(unit)])
    if (!found.some((other) => overlaps(one, other))) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}

/** 把……纳入……考核, with what is appraised. */
function ties(unit: SentenceUnit): readonly Press[] {
  const hits = unit.hits(appraisalTerms);
  return hits.flatMap((tie): readonly Press[] => {
    if (tie.class !== 'tie' || !isAsserted(unit, tie)) return [];
    const appraisal = hits.find((hit) => hit.class !== 'tie' && hit.start >= tie.end && hit.start - tie.end <= REACH);
    if (appraisal === undefined || /[，。；：、]/u.test(unit.text.slice(tie.end, appraisal.start))) return [];
    const end = appraisal.end + (TAIL.exec(unit.text.slice(appraisal.end))?.[0].length ?? 0);
    const clause = unit.clauses.find((one) => one.start <= tie.start && tie.start < one.end);
    const form = unit
      .hits(pressTerms)
      .find((hit) => hit.class === 'form' && hit.start >= (clause?.start ?? 0) && hit.end <= tie.start);
    if (form !== undefined) return [{ start: form.start, end, kind: 'form', what: form.term }];
    if (
      tie.term === '作为' &&
      !(appraisal.class === 'honour' && /(?:情况|表现|进度)$/u.test(unit.text.slice(0, tie.start)))
    )
      return [];
    const from = subjectStart(unit.text, clause?.start ?? 0, tie.start);
    return [{ start: from, end, kind: 'tie', what: unit.text.slice(tie.start, end) }];
  });
}

/** How people behave, not what comes of it. */
const CONDUCT = /(?:情况|表现|次数|数量|进度|积分|得分)(?:要|将|应|须)?与/u;
/** （六）与考核、评优挂钩: what is tied is not even said. */
const NO_SUBJECT = /^[^\p{Script=Han}]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])?与/u;
const RESULTS = /业绩|质量|成效|效益|满意|投诉|产量|服务|工资|奖金|补[助贴]|资金|奖补|经费|价/u;
const YEARLY = /(?:年度|年终|年底|综合|个人|科室|部门|单位)*$/u;

/** 出勤情况与年度评优挂钩. */
function hooks(unit: SentenceUnit): readonly Press[] {
  const press = unit.hits(pressTerms);
  return press.flatMap((hook): readonly Press[] => {
    if (hook.class !== 'hook' || !isStated(unit, hook)) return [];
    const clause = unit.clauses.find((one) => one.start <= hook.start && hook.start < one.end);
    const from = clause?.start ?? 0;
    const appraised = unit
      .hits(appraisalTerms)
      .find(
        (hit) => hit.class !== 'tie' && hit.start >= from && hit.end <= hook.start && hook.start - hit.end <= REACH,
      );
    const form = press.find((hit) => hit.class === 'form' && hit.start >= from && hit.end <= hook.start);
    const said = unit.text.slice(from, hook.start);
    if (appraised === undefined || /不(?:得|再|能|应)?与/u.test(said)) return [];
    if (form !== undefined) return [{ start: form.start, end: hook.end, kind: 'form', what: form.term }];
    if (!(CONDUCT.test(said) || NO_SUBJECT.test(said)) || RESULTS.test(said)) return [];
    const start = appraised.start - (YEARLY.exec(unit.text.slice(from, appraised.start))?.[0].length ?? 0);
    return [{ start, end: hook.end, kind: 'tie', what: unit.text.slice(start, hook.end) }];
  });
}

/** Where what is appraised begins: after 把 or 将; a bracket of its own begins with the tie. */
function subjectStart(text: string, clauseStart: number, tie: number): number {
  const head = text.slice(clauseStart, tie);
  const lead = Math.max(head.lastIndexOf('把'), head.lastIndexOf('将'));
  return lead >= 0 && head.length - lead <= 24 && !/[（(]/u.test(head.slice(lead)) ? clauseStart + lead + 1 : tie;
}

const VETO = '一票否决';
/** 年终考核一票否决. */
const APPRAISED = /(?:年终|年度|年底|绩效|综合)?(?:考核|考评|评先评优|评优评先|评优|评先)[^，。；]{0,4}$/u;
/** Those who rank last are made to speak before the others, and lists are shown around. */
function standing(unit: SentenceUnit): readonly Press[] {
  return readRanks(unit).map((rank): Press => ({ ...rank, kind: 'rank' }));
}

function demands(unit: SentenceUnit): readonly Press[] {
  const hits = unit.hits(pressTerms);
  return hits.flatMap((hit): readonly Press[] => {
    if (hit.class === 'rank' && isStated(unit, hit))
      return [{ start: hit.start, end: hit.end, kind: 'rank', what: hit.term }];
    if (hit.class !== 'veto' || !isStated(unit, hit)) return [];
    const tied = hit.term === VETO ? APPRAISED.exec(unit.text.slice(0, hit.start))?.[0] : undefined;
    if (tied !== undefined)
      return [{ start: hit.start - tied.length, end: hit.end, kind: 'veto', what: `${tied}${hit.term}` }];
    const sign = hits.find((other) => other.class === 'sign' && other.end <= hit.start && hit.start - other.end <= 12);
    if (sign === undefined || /[，。；]/u.test(unit.text.slice(sign.end, hit.start))) return [];
    return [{ start: sign.start, end: hit.end, kind: 'veto', what: unit.text.slice(sign.start, hit.end) }];
  });
}
