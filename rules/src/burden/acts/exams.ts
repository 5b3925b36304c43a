import { quizTerms } from '../../rules/assess/routine-quiz/words.ts';
import type { Task } from '../model.ts';
import { personAt } from '../who.ts';
import { contestTerms, digitalTerms } from '../words/acts.ts';
import { bearerAt, makeTask, near, type Reading } from './task.ts';

const SETS = /^(?:出题|考题|命题)/u;
/** Before 出题: somebody is told to. */
const ASKED = /由|负责|组织|每|按|定期|要|应|须|请|通过/u;
const TAKES =
  /(?:组织|开展|参加|举行|进行|安排|完成|实行|每[^，。；]{0,8}|按[月季周][^，。；]{0,4}|一次)[^，。；]{0,14}$/u;
const ABOUT =
  /^(?:的?(?:成绩|结果|情况|内容|截图|通过率|合格率|题库|系统|工作|制度|方式|纪律|后|前|时|不合格|未|活动的))/u;
const CALLS = /(?:组织|开展|参加|举办|举行|报送|参与|选送|推荐|积极|踊跃)[^，。；]{0,20}$/u;

/** Examinations, the setting of their questions, contests, and small acts on a telephone. */
export function readExams(reading: Reading): readonly Task[] {
  return [...quizzes(reading), ...contests(reading), ...digital(reading)];
}

function quizzes(reading: Reading): readonly Task[] {
  const { scene, groups, memory } = reading;
  const hits = scene.unit.hits(quizTerms);
  if (hits.some((hit) => hit.class === 'lawful' && hit.term !== '学员') || scene.unit.digest.regime !== 'none')
    return [];
  const tasks: Task[] = [];
  for (const hit of hits) {
    if (hit.class !== 'quiz' || hit.term === '知识竞赛') continue;
    const clause = scene.clauseAt(hit.start);
    const head = scene.text.slice(clause.start, hit.start);
    if (SETS.test(hit.term)) {
      const span = { start: hit.start, end: hit.end };
      if (ASKED.test(head) && scene.asks(span))
        tasks.push(makeTask(reading, 'examSetting', span, { slot: 'one', label: '出题人' }));
      continue;
    }
    const oftenSaid = /^(?:月考|周考|每日一[答题])$/u.test(hit.term);
    if ((!TAKES.test(head) && !oftenSaid) || ABOUT.test(scene.text.slice(hit.end))) continue;
    const span = {
      start: hit.start,
      end: hits.find((one) => one.start >= hit.end && one.start - hit.end <= 2)?.end ?? hit.end,
    };
    if (!scene.asks(span) || tasks.some((task) => task.act === 'exam' && hit.start - task.end <= 4)) continue;
    const person = personAt(scene, groups, hit.start, memory);
    tasks.push(
      makeTask(reading, 'exam', span, person?.slot === 'D' && person.count === undefined ? undefined : person),
    );
  }
  return tasks;
}

function contests(reading: Reading): readonly Task[] {
  const { scene } = reading;
  return scene.unit.hits(contestTerms).flatMap((hit): readonly Task[] => {
    const head = scene.text.slice(scene.clauseAt(hit.start).start, hit.start);
    if (!CALLS.test(head) || !scene.asks(hit) || ABOUT.test(scene.text.slice(hit.end))) return [];
    return [makeTask(reading, 'contest', hit, bearerAt(reading, hit.start))];
  });
}

function digital(reading: Reading): readonly Task[] {
  const { scene, groups, memory } = reading;
  const words = scene.unit.hits(digitalTerms);
  if (!words.some((word) => word.class === 'device')) return [];
  const tasks: Task[] = [];
  for (const hit of words) {
    if (hit.class !== 'digital' || !scene.asks(hit)) continue;
    const clause = scene.clauseAt(hit.start);
    const device = words.some(
      (word) => word.class === 'device' && word.start >= clause.start && word.end <= clause.end,
    );
    const order = /要|须|应|务必|请|确保|全员|每[日天周月人]|完成/u.test(scene.text.slice(clause.start, hit.start));
    if (!device || !order || tasks.some((task) => near(scene, task, hit, 6))) continue;
    tasks.push(makeTask(reading, 'digital', hit, personAt(scene, groups, hit.start, memory)));
  }
  return tasks;
}
