import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { calls } from './words.ts';

/** How far the noun of a wave or mood may stand from its verb. */
const REACH = 26;
/** 学先进、比先进: learning, comparing, catching up without whom and what. */
const CONTEST = /(?:学先进|比先进|赶先进|超先进|比学赶超|学榜样|比贡献|比干劲|比作为|争当先锋|争先进)/u;

/** 全面从严治党永远在路上: words of the Party are no business of a rule about form. */
const POLITICAL = /党|腐|总书记/u;

export const rule = defineSentenceRule(
  {
    id: 'slogan/calls',
    summary: '号召学先进、掀起热潮、营造氛围，没有写谁做什么',
    why: '热潮和氛围不是能办的事，听的人不知道自己该做哪一件。写出参加的人、要做的事和时间，号召才有下文。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay', 'reply'] },
    sources: [],
    messages: {
      wave: '“{verb}……{noun}”后面没有写谁做什么；请写参加的人、事和时间。',
      set: '“{words}”放在哪篇都行；请写下一步谁做什么，或删去。',
      contest: '此处号召学和比，没有写谁做什么；请写参加的人、事和时间。',
    },
    terms: [calls],
    triggers: [calls],
    examples: [
      {
        bad: '关于读书月的通知\n在全县掀起全民读书的热潮。',
        hits: ['掀起全民读书的热潮'],
        good: '关于读书月的通知\n县图书馆4月每个周六办一场读书会，每场60人。',
      },
      { bad: '关于劳动竞赛的报告\n厂里号召职工学先进、比先进。', hits: ['号召职工学先进、比先进'] },
      { bad: '在安全生产会上的讲话\n要在全系统形成人人讲安全的浓厚氛围。', hits: ['形成人人讲安全的浓厚氛围'] },
      { bad: '关于拥军的报告\n积极营造尊崇军人的良好社会氛围。', hits: ['营造尊崇军人的良好社会氛围'] },
      { bad: '关于渡口工作的总结\n安全渡运永远在路上。', hits: ['永远在路上'] },
      { bad: '关于集市工作的通知\n集市一头连着农户，一头系着城里。', hits: ['一头连着', '一头系着'] },
      { bad: '在开渔会上的讲话\n号角已经吹响，扬帆正当时。', hits: ['号角已经吹响', '扬帆正当时'] },
      { bad: { text: '您的建议我们已经收到。便民服务永远在路上。', genre: 'reply' }, hits: ['永远在路上'] },
    ],
    allows: [
      '关于支部工作的报告\n支部学习了全面从严治党永远在路上的论述。',
      '关于标语的通知\n撤下“奋进正当时”“永远在路上”两条横幅。',
      '关于乐谱的报告\n第三小节没有休止，演员按谱演唱。',
      '关于抽水的报告\n软管一头接水泵，一头放进池塘。',
      '货车还在路上，两小时后到。',
      '关于表彰的决定\n号召全县教师向李某学习：她二十年走访学生300户。',
      '关于读书月的通知\n4月每周六办读书会，掀起读书热潮，每场60人。',
      '关于消费的报告\n端午节期间掀起旅游热潮，三天接待游客12万人。',
      '他的话一出口，屋里的氛围就变了。',
      '关于改文的通知\n“掀起热潮”请换成活动安排。',
      { text: '国家营造尊重知识、尊重人才的社会氛围。', genre: 'norm' },
      '关于灭火的报告\n爆炸掀起热浪，氛围灯全部损坏。',
    ],
  },
  function* (unit, ctx) {
    if (isBackedUp(unit)) return;
    const hits = unit.hits(calls);
    for (const [index, verb] of hits.entries()) {
      if (verb.class === 'appeal') {
        const rest = unit.text.slice(verb.end, verb.end + REACH);
        const end = (/^[^。；]*/u.exec(rest)?.[0] ?? '').length;
        const contest = CONTEST.exec(rest.slice(0, end));
        if (contest === null) continue;
        const tail =
          /^(?:、[学比赶超争][^，。；、]{1,4})*/u.exec(rest.slice(contest.index + contest[0].length))?.[0].length ?? 0;
        const span = { start: verb.start, end: verb.end + contest.index + contest[0].length + tail };
        if (isAsserted(unit, span)) yield ctx.finding('contest', span, {});
      } else if (verb.class === 'raise') {
        const noun = hits.slice(index + 1).find((hit) => hit.class === 'mood' && hit.start - verb.end <= REACH);
        if (noun === undefined || /[，。；]/u.test(unit.text.slice(verb.end, noun.start))) continue;
        const span = { start: verb.start, end: noun.end };
        if (isAsserted(unit, span)) yield ctx.finding('wave', span, { verb: verb.term, noun: noun.term });
      } else if (verb.class === 'set' && !POLITICAL.test(unit.text.slice(0, verb.start)) && isAsserted(unit, verb))
        yield ctx.finding('set', verb, { words: verb.term });
    }
  },
);
