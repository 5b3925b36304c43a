import { isAsserted } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { haste } from './words.ts';

/** How far before or after the words of haste the act they hurry may stand. */
const REACH = 12;
/** How near a time must stand to be the limit that is missing. */
const NEAR = 20;

export const rule = defineSentenceRule(
  {
    id: 'slogan/first-moment',
    summary: '要求“第一时间”“不过夜”，没有写时限',
    why: '每个人心里的“第一时间”不同，办早办晚都说得通，也无法检查。写明收到后几小时内，经办人才好安排。',
    fixNote: '把“第一时间”换成时限，由起草人填写；要办的事不动。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request'] },
    sources: [],
    messages: {
      vague: '“{word}”没有期限，请写时限，如“收到后2小时内”。',
      fixLimit: '把“{word}”换成时限',
    },
    terms: [haste],
    triggers: [haste],
    examples: [
      {
        bad: '关于报送汛情的通知\n各站发现险情要第一时间上报。',
        hits: ['第一时间'],
        good: '关于报送汛情的通知\n各站发现险情后10分钟内电话报告县防汛办。',
      },
      { bad: '关于开学检查的通知\n各校收到通知后要在第一时间召开会议传达。', hits: ['第一时间'] },
      { bad: '关于档案工作的报告\n馆里做到文件传达不过夜。', hits: ['不过夜'] },
      {
        bad: '关于开班的通知\n第一时间召开动员会，全体教师到会，听取动员并领取教材，会后安排培训一周。',
        hits: ['第一时间'],
      },
      { bad: '关于整改的通知\n各所对照清单立说立行，马上整改。', hits: ['立说立行'] },
      { bad: '关于食堂工作的报告\n后勤科第一时间组织学习了上级文件。', hits: ['第一时间'] },
    ],
    allows: [
      '关于报送汛情的通知\n各站要第一时间上报，最迟不超过30分钟。',
      '关于抢修的报告\n7月3日14时水管破裂，抢修队第一时间赶到，14时20分关阀。',
      '关于抢修的报告\n抢修队第一时间赶到现场，抢出伤员两人。',
      '关于改进会风的通知\n不得要求第一时间召开会议传达。',
      '关于食堂的通知\n剩菜不过夜，生熟分开放。',
      '他第一时间想到的是母亲。',
      '关于改文的通知\n“第一时间”这类说法请改成具体时限。',
      { text: '生产经营者应当第一时间报告所在地主管部门。', genre: 'norm' },
    ],
  },
  function* (unit, ctx) {
    for (const hit of unit.hits(haste)) {
      if (hit.class === 'act' || isTimed(unit, hit) || !hurries(unit, hit) || !isAsserted(unit, hit)) continue;
      const fix = ctx.fix(
        'fixLimit',
        { word: hit.term },
        'suggest',
        [{ start: hit.start, end: hit.end, newText: '${1:收到后几小时内}' }],
        'snippet',
      );
      const fixes = hit.class === 'moment' ? [fix] : [];
      yield ctx.finding('vague', hit, { word: hit.term }, { fixes });
    }
  },
);

/** A time stands near: 最迟30分钟, 14时20分. */
function isTimed(unit: SentenceUnit, hit: TermHit): boolean {
  return unit.numbers.some(
    ({ kind, start, end }) =>
      (kind === 'time' || kind === 'date' || kind === 'duration') && start - hit.end <= NEAR && hit.start - end <= NEAR,
  );
}

/** An order hurries whatever it names; elsewhere only meeting, passing on and putting right are hurried for show. */
function hurries(unit: SentenceUnit, hit: TermHit): boolean {
  if (hit.class === 'moment' && unit.discourse === 'instruct' && unit.digest.genre === 'directive') return true;
  return unit
    .hits(haste)
    .some(
      (act) =>
        act.class === 'act' &&
        (hit.class === 'night'
          ? act.end <= hit.start && hit.start - act.end <= REACH
          : act.start >= hit.end && act.start - hit.end <= REACH),
    );
}
