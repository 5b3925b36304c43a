import { isAsserted } from '../../../guards/standing.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { readMadeToShow, readShowQuotas } from './quotas.ts';
import { publicityTerms } from './words.ts';

const REACH = 8;
const CALL_REACH = 14;

export const rule = defineSentenceRule(
  {
    id: 'paper/publicity',
    summary: '事情还没办，先布置宣传报道',
    why: '宣传与办事同时布置，办事的人要先备稿件照片，读者还看不到结果。先写办成什么，再写向谁说、何时说。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'speech', 'request', 'report'] },
    sources: [],
    messages: {
      show: '有宣传要求，未写办理结果；请补结果，或写明宣传对象和时间。',
      quota: '给宣传定了“{what}”，未写给谁看、要他做什么；请写明，或不定数量。',
    },
    terms: [publicityTerms],
    triggers: [publicityTerms, /不少于|至少|不低于|以上|[画纪宣]\S{0,2}册|展板|[专汇宣]\S{1,2}片|沙盘|展厅|荣誉墙/u],
    examples: [
      {
        bad: '关于迎检的通知\n各站须摄制专题片一部、画册一本、展板八块。',
        hits: ['专题片一部、画册一本、展板八块'],
      },
      {
        bad: '关于植树的通知\n各村要同步做好宣传报道。',
        hits: ['同步做好宣传报道'],
        good: '关于植树的通知\n各村4月底前栽树300棵，5月在村口公示成活棵数。',
      },
      { bad: '关于读书活动的通知\n机关要及时做好信息报送工作。', hits: ['做好信息报送工作'] },
      { bad: '关于改厕的通知\n同时做好后续宣传工作。', hits: ['同时做好后续宣传工作'] },
      { bad: '关于志愿服务的通知\n团委发文号召全体团员响应。', hits: ['号召全体团员响应'] },
      { bad: '关于清淤的通知\n加强典型宣传，形成氛围。', hits: ['加强典型宣传'] },
      { bad: '关于改厕的通知\n各村悬挂横幅不少于5条。', hits: ['横幅不少于5条'] },
      {
        bad: '关于读书活动的通知\n每个科室报送宣传稿不少于3篇，短视频至少1部。',
        hits: ['宣传稿不少于3篇', '短视频至少1部'],
      },
      { bad: '关于改厕的通知\n各镇要张贴至少20张海报。', hits: ['至少20张海报'] },
    ],
    allows: [
      '关于文化馆的通知\n文化馆制作画册一本、展板八块，介绍本地古桥。',
      '关于防溺水的通知\n每口塘边悬挂防溺水横幅不少于2条。',
      '关于减轻负担的通知\n不得规定各村悬挂横幅不少于5条。',
      '关于展会的通知\n展位设展板不超过3块，横幅由组委会统一制作。',
      '关于采购的通知\n采购横幅50条，单价12元。',
      '关于摄影比赛的通知\n参赛短视频至少1部，时长3分钟。',
      '关于减轻负担的通知\n不要求同步做好宣传报道。',
      '关于反诈的通知\n各社区要加强防诈宣传工作。',
      '关于医保缴费的通知\n各村要做好医保政策宣传工作。',
      '关于植树的通知\n栽树300棵后，在县报做好宣传报道，5月3日见报。',
      { text: '事情没办成，先做好宣传报道，群众不买账。', genre: 'criticism' },
      '这家工厂加强了产品的宣传推介。',
      '关于防汛的通知\n各镇要做好汛期避险知识宣传报道。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(publicityTerms);
    if (hits.some((hit) => hit.class === 'topic') || unit.isHeading) return;
    for (const quota of [...readShowQuotas(unit), readMadeToShow(unit)])
      if (quota !== undefined) yield ctx.finding('quota', quota, { what: quota.what });
    if (unit.digest.regime !== 'none') return;
    for (const hit of hits) {
      const last = hit.class === 'show' || hit.class === 'respond';
      if (!last || !isAsserted(unit, hit)) continue;
      const opens = hit.class === 'show' ? 'ask' : 'call';
      const reach = hit.class === 'show' ? REACH : CALL_REACH;
      if (hit.class === 'show' && hasResult(unit)) continue;
      const ask = hits.findLast(
        (other) => other.class === opens && other.end <= hit.start && hit.start - other.end <= reach,
      );
      if (ask === undefined || /[，。；]/u.test(unit.text.slice(ask.end, hit.start))) continue;
      yield ctx.finding('show', { start: ask.start, end: hit.end }, {});
    }
  },
);

/** The sentence says how much was done or when it is told: there is something to tell. */
function hasResult(unit: SentenceUnit): boolean {
  return unit.numbers.some((quantity) => quantity.kind === 'count' || quantity.kind === 'date');
}
