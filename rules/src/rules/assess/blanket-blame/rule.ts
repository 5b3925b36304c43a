import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { isAsserted, isQuoted } from '../../../guards/standing.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { blameTerms } from './words.ts';

const REACH = 4;
/** 推进不力的，予以通报: what counts as 不力 is left to whoever blames. */
const VAGUE =
  /(?:(?:工作|落实|推进|推动|组织|履职|执行|整改|配合|抓得|工作推进)(?:不力|不到位|不积极|不主动|滞后|迟缓|缓慢)|(?:责任|措施|任务)(?:不落实|不到位)|重视不够|行动迟缓|进展缓慢|敷衍(?:塞责|应付|了事)?|推诿(?:扯皮)?|消极应付|慢作为)[^。；]{0,16}?的[^。；为]{0,12}?(通报批评|通报|约谈|问责|追责|追究责任|点名批评|提醒谈话)/u;
/** 不论是否查实，一律扣发: whoever is to blame, and whether anybody is. */
const NO_MATTER =
  /(?:无论|不论|不管|不问|不分)[^。；]{0,14}(?:原因|问题|责任|是否查实|查实与否|有无过错|对错|大小|轻重|缘由)[^。；]{0,40}?(?:停职|免职|撤换|扣[发罚除]|取消[^，。；]{0,6}(?:资格|评[优先选奖]|绩效|奖)|通报|点名|追责|问责|辞退|待岗|记过|倒查)|(?:不听|不接受|不作)(?:任何)?(?:解释|申辩|说明)/u;
/** 接到一个投诉，经理、班长、当班的一起扣奖: one case, and all of them pay. */
const ALL_PAY =
  /(?:接到|发生|出现|有|收到)(?:一|1)[个起件次例条][^。；]{0,16}?(?:投诉|差评|举报|警情|火点|信访|上访|曝光)[^。；]{0,44}?(?:[即就便](?=取消|扣|免|停)|一起|一并|一律|连同|连带|全员|当年|年度)[^。；]{0,10}(?:扣|免职|停职|取消|通报|点名|不合格|不称职|清零)/u;
/** 一人不及格，全科取消休假: the others pay as well. 有一个烟头即扣绩效: no fault is too small. */
const ONE_FOR_ALL =
  /(?:一[人名户例件个次起条片处篇]|扣一分)[^。；]{1,24}?(?:全[科班组站村院校所队镇]|三人|[三几两]级|班组全员|同时|同扣|同罚|一并|连带|逐级|均)[^。；]{0,14}?(?:扣|取消|记过|通报|检讨|定为|降[一低]|停[发职]|撤)|[有出现]一[个片处根张粒][^，。；]{1,10}?[，]?[即就便]?(?:扣|撤|免|停)[^。；]{0,10}?(?:绩效|奖金|工资|职|%|百分之)/u;
/** Fields whose law names the penalties. */
const LAWFUL: ReadonlySet<string> = new Set(['safety', 'enforcement', 'secrecy', 'finance', 'medical']);

export const rule = defineSentenceRule(
  {
    id: 'assess/blanket-blame',
    summary: '写严肃问责没有依据；不问原因就罚、一人有错众人受罚',
    why: '没有依据的问责，受的人不知道错在哪条，给的人也难一视同仁。写明依据哪一条、什么情形、怎样处理。',
    fixNote: '在前面补写依据的文件和条款，由起草人填写。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes'] },
    sources: [],
    messages: {
      blame: '“{what}”未写依据；请写明依据哪个文件哪一条、什么情形。',
      reckless: '“{what}”不问原因就处理；请写明由谁查清、什么情形、依据哪一条。',
      fixGround: '补写依据的文件和条款',
    },
    terms: [blameTerms],
    triggers: [blameTerms, /通报|约谈|问责|追责|追究|点名|提醒谈话|停职|免职|取消|扣|解释|申辩|不合格|不称职/u],
    examples: [
      {
        bad: '关于报送材料的通知\n逾期未报的严肃批评。',
        hits: ['严肃批评'],
        good: '关于报送材料的通知\n逾期未报的，由办公室电话提醒，三日内补报。',
      },
      { bad: '关于读书活动的通知\n缺席的一律通报。', hits: ['一律通报'] },
      { bad: '关于改厕的通知\n对进度慢的镇从严问责处理。', hits: ['从严问责处理'] },
      { bad: { text: '对推诿的站长严肃追究责任。', genre: 'speech' }, hits: ['严肃追究责任'] },
      { bad: '关于改厕的通知\n对推进不力、整改不到位的村，进行通报。', hits: ['推进不力、整改不到位的村，进行通报'] },
      {
        bad: '关于优质服务的通知\n被投诉的窗口，不论是否查实，一律扣发当月奖金。',
        hits: ['不论是否查实，一律扣发'],
      },
      {
        bad: '关于优质服务的通知\n接到一个投诉，科长、组长和当班的一起扣季度奖。',
        hits: ['接到一个投诉，科长、组长和当班的一起扣'],
      },
      { bad: '关于练兵的通知\n一人考试不及格，全科取消当年休假。', hits: ['一人考试不及格，全科取消'] },
      { bad: '关于迎检的通知\n路面有一个烟头即扣站长绩效。', hits: ['有一个烟头即扣站长绩效'] },
      { bad: '关于禁烧的通知\n冒烟一处，村干部免职，不听任何解释。', hits: ['不听任何解释'] },
      { bad: '关于读书活动的通知\n工作敷衍的，由局领导约谈科长。', hits: ['敷衍的，由局领导约谈'] },
    ],
    allows: [
      '关于值班的通知\n一人请假，全班调整次序，由班长排。',
      '关于用电的通知\n一户欠费，三日内单独通知，不停同楼的电。',
      '关于优质服务的通知\n接到投诉的，三日内查清，查实的扣当月奖金，本人可申辩。',
      '关于优质服务的通知\n不得不问原因一律扣发奖金。',
      '关于抢修的通知\n接到一个报漏电话，抢修、调度两班一起出动。',
      '关于退票的通知\n不论原因，开船前两小时均可取消订票。',
      '关于减轻负担的通知\n不得动辄问责，不得一律通报。',
      '关于查处骗补的通知\n对骗取补贴的，依照条例第十二条严肃处理。',
      '关于安全生产的通知\n造成伤亡事故的，依法严肃追究责任。',
      '关于考试纪律的通知\n舞弊的，从严处理。',
      { text: '该局动辄严肃问责，干部不敢办事。', genre: 'criticism' },
      '关于报送材料的通知\n逾期未报的，由办公室电话提醒。',
      '关于改厕的通知\n去年推进不力的两个村，今年由镇里派人帮建，进度按月通报。',
      '关于改厕的通知\n不得以推进不力为由随意通报、约谈。',
      '关于防汛的通知\n巡堤不力造成决口的，依照防洪法追究责任。',
      '他对这门手艺要求严肃，处理每块木料都很慢。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(blameTerms);
    const { regime } = unit.digest;
    for (const pattern of [NO_MATTER, ALL_PAY, ONE_FOR_ALL]) {
      const match = pattern.exec(unit.text);
      if (match === null || unit.digest.prohibited) continue;
      if (/依[法规纪据照]|按照|违[法规纪]|犯罪|事故|造假|骗|泄密|死亡/u.test(unit.text)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      // What is done stands at the end; 不论 and 不听 only look like a denial of it.
      if (unit.digest.mention || isMentionAt(unit.clauses, span.start) || isQuoted(unit, span)) continue;
      if (/不(?:得|准|能|许|应|要)|严禁|禁止/u.test(unit.text.slice(0, span.end))) continue;
      yield ctx.finding('reckless', span, { what: match[0] });
      return;
    }
    if (
      LAWFUL.has(regime) ||
      unit.digest.mention ||
      unit.digest.prohibited ||
      /《[^》]+》|第[一二三四五六七八九十百\d]+条/u.test(unit.text)
    )
      return;
    if (hits.some((hit) => hit.class === 'ground')) return;
    for (const hard of hits) {
      // 逾期未报的严肃批评 denies only its condition, so that only a ban silences the threat.
      if (hard.class !== 'hard' || polarityAt(unit.clauses, hard.start) === 'prohibited') continue;
      if (isMentionAt(unit.clauses, hard.start) || isQuoted(unit, hard)) continue;
      const blame = hits.find((hit) => hit.class === 'blame' && hit.start >= hard.end && hit.start - hard.end <= REACH);
      if (blame === undefined || /[，。；]/u.test(unit.text.slice(hard.end, blame.start))) continue;
      const span = { start: hard.start, end: blame.end };
      const newText = '依据《${1:文件}》第${2:几}条';
      const fix = ctx.fix('fixGround', {}, 'suggest', [{ start: span.start, end: span.start, newText }], 'snippet');
      yield ctx.finding('blame', span, { what: unit.text.slice(span.start, span.end) }, { fixes: [fix] });
    }
    const vague = VAGUE.exec(unit.text);
    if (vague === null || hits.some((hit) => hit.class === 'hard')) return;
    const span = { start: vague.index, end: vague.index + vague[0].length };
    const threat = { start: span.end - (vague[1]?.length ?? 0), end: span.end };
    if (!isAsserted(unit, threat)) return;
    yield ctx.finding('blame', span, { what: unit.text.slice(threat.start, threat.end) });
  },
);
