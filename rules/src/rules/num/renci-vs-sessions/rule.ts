import { isMentionAt } from '../../../facts/clauses.ts';
import { certainlyLess, describeInterval, type Quantity } from '../../../facts/numbers/index.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { sharesNoun } from '../shared-noun.ts';

/** The units that count attendances. */
const ATTENDANCE = /人次|人天|人日/u;
/** How far around a number its activity is named, and how far the two numbers may stand apart. */
const AROUND = 14;
const APART = 60;
/** 1860场次，惠及老人: those whom the sittings right before reached, or who sat in them. */
const REACHED =
  /^[，,](?:共|累计|合计)?(?:惠及|受益|受众|服务|覆盖|吸引|参会|到会|与会|出席|列席|参加|参与|参训|受训|培训|听课|听讲|观看|到场)(?:群众|老人|居民|村民|职工|师生|学生|学员|市民|党员|干部|代表|人员|对象|人数|的|达|为|约|有|共)*$/u;
/** 培训职工150人，共600人次: so many people, so many times. */
const TIMES_OF = /^[，,、]?(?:共|累计|合计|总计)(?:计|达|为)?$/u;

export const rule = defineBlockRule(
  {
    id: 'num/renci-vs-sessions',
    summary: '人次少于场次或人数，算术上不可能',
    why: '每一场至少有一人次，每个人也至少算一人次，人次不会少于场次和人数。两个数至少有一个写错，常见的是把“人”写成“人次”。',
    fixNote: '把“人次”改为“人”，数字不动；是否属于这种情况由起草人核对。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      fewer: '{people}人次少于{sessions}{unit}：每{one}至少1人次，请核对两个数。',
      sessions: '与这个数对照',
      fixPeople: '把“人次”改为“人”',
    },
    triggers: [ATTENDANCE],
    examples: [
      {
        bad: '全年共有40余人次参加防火宣讲，举办防火宣讲900余场次。',
        hits: ['40余人次'],
        good: '全年共有40余人参加防火宣讲，举办防火宣讲900余场次。',
        fixed: '全年共有40余人参加防火宣讲，举办防火宣讲900余场次。',
      },
      { bad: '开展送教下乡120场，受训教师80人次参加送教。', hits: ['80人次'] },
      { bad: '组织义诊35次，参与义诊的医生共20人次。', hits: ['20人次'] },
      { bad: '放映电影200场，观看电影90人次。', hits: ['90人次'] },
      { bad: '全年上门助浴1860场次，惠及老人1420人次。', hits: ['1420人次'] },
      { bad: '全年召开调度会60余次，参会40余人次。', hits: ['40余人次'] },
      { bad: '夜校培训职工150人，共120人次。', hits: ['120人次'] },
    ],
    allows: [
      '全年开展防火宣讲90场，共有4000余人次参加防火宣讲。',
      '参加培训60人次，印发资料1500份。',
      '组织义诊35次，参与义诊的医生共35人次。',
      '组织义诊35次。其中，外出进修12人次，另发放药品800盒。',
      '慰问老人60余人次，维修路灯1500余场所。',
      '上门助浴1420场次，惠及老人1860人次。',
      '上门助浴186场次，惠及老人186人次，其中失能老人40人次。',
      '开展演练30场，参与抢险5人次。',
      '开展巡查30次，服务站新增咨询12人次。',
      '放映电影约100场，观看电影90余人次。',
      '走访困难户20人次，全县召开防汛会议300场次。',
      '全年召开调度会60余次，参会400余人次。',
      '全年召开调度会60余次，列席专家12人，另请律师到会20人次。',
      '夜校培训职工150人，共600人次。',
      '夜校培训职工150人，外出考察20人次。',
      '全年接待来访120人次，涉及住户350人。',
    ],
  },
  function* (unit, ctx) {
    for (const people of unit.numbers) {
      if (people.unitClass !== 'attendance' || unit.digest.mention || isMentionAt(unit.clauses, people.start)) continue;
      const sessions = unit.numbers.find((other) => contradicts(unit, people, other));
      if (sessions === undefined) continue;
      const one = unit.text.slice(sessions.unitStart, sessions.unitEnd).charAt(0);
      const data = {
        people: describeInterval(people),
        sessions: describeInterval(sessions),
        unit: unit.text.slice(sessions.unitStart, sessions.unitEnd),
        one,
      };
      const edit = { start: people.unitStart, end: people.unitEnd, newText: '人' };
      yield ctx.finding('fewer', { start: people.start, end: people.end }, data, {
        related: [{ start: sessions.start, end: sessions.end, message: ctx.message('sessions', {}) }],
        fixes: [ctx.fix('fixPeople', {}, 'suggest', [edit])],
      });
    }
  },
);

function contradicts(unit: BlockUnit, people: Quantity, other: Quantity): boolean {
  if (other.kind !== 'count' || !certainlyLess(people, other)) return false;
  if (other.unitClass === 'person')
    return other.end <= people.start && TIMES_OF.test(unit.text.slice(other.end, people.start));
  if (other.unitClass !== 'session') return false;
  const from = Math.min(people.end, other.end);
  const to = Math.max(people.start, other.start);
  if (to - from > APART || /[。！？\n]/u.test(unit.text.slice(from, to))) return false;
  if (other.end <= people.start && REACHED.test(unit.text.slice(other.end, people.start))) return true;
  return sharesNoun(around(unit.text, people), around(unit.text, other));
}

/** The clause of a number, at most {@link AROUND} characters to either side. */
function around(text: string, quantity: Quantity): string {
  const before =
    text
      .slice(Math.max(0, quantity.start - AROUND), quantity.start)
      .split(/[，。；、,;]/u)
      .at(-1) ?? '';
  const after = text.slice(quantity.end, quantity.end + AROUND).split(/[，。；,;]/u)[0] ?? '';
  return `${before} ${after}`;
}
