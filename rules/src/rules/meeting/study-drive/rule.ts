import { isAsserted } from '../../../guards/standing.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { studyTerms } from './words.ts';

/** Between the verb and the study there may stand its long name, but no other clause. */
const REACH = 40;
/** What is studied, or what comes of it, is told: a title, a list, the questions it is about. */
const TOLD =
  /[《：:]|围绕[^，。；]{2,30}(?:展开|讨论|研讨|学习)|重点(?:学|是)|内容(?:是|为)|一是|每[班组人周月季年]|分别/u;

export const rule = defineSentenceRule(
  {
    id: 'meeting/study-drive',
    summary: '只写开展学习教育，没有写学什么、几次、谁参加',
    why: '学习本身不是成果，读者看不出学了什么、多少人学、占多少时间。写明内容、次数和人数，或者直接写学后改了哪一件事。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      drive: '写了“{name}”，没有写学什么、几次、谁参加；请写明，或改写学后改了哪一件事。',
    },
    terms: [studyTerms],
    triggers: [studyTerms],
    examples: [
      {
        bad: '关于供水工作的报告\n水厂扎实开展作风建设主题教育，服务水平有了提高。',
        hits: ['开展作风建设主题教育'],
        good: '关于供水工作的报告\n水厂3月至5月开展作风建设主题教育4次，86人参加，改了报修登记的办法。',
      },
      { bad: '关于渡口工作的通知\n各渡口要抓好理论学习，提高认识。', hits: ['抓好理论学习'] },
      { bad: '关于林场工作的总结\n林场深入推进“护林爱林”学习教育，收到良好效果。', hits: ['推进“护林爱林”学习教育'] },
      { bad: '在年度会议上的讲话\n要持续推动学习教育走深走实。', hits: ['推动学习教育'] },
      { bad: '关于图书馆工作的报告\n全馆组织廉政教育，职工纪律意识增强。', hits: ['组织廉政教育'] },
      {
        bad: '关于林场工作的报告\n认真组织“知林、爱林”专题教育，干部作风持续好转。',
        hits: ['组织“知林、爱林”专题教育'],
      },
    ],
    allows: [
      '关于供水工作的报告\n水厂开展主题教育4次，86人参加。',
      '关于供水工作的通知\n4月8日在三楼会议室组织集中学习，请各班长参加。',
      '关于供水工作的通知\n各班组织集中学习《加氯操作规程》，会后逐人操作。',
      '关于渡口工作的报告\n围绕夜航怎么值班开展专题研讨，定下两人一班。',
      '关于渡口工作的通知\n不得借开展学习教育层层开会。',
      '关于减负工作的通知\n不再组织集中学习，文件由各人自行阅读。',
      '关于林场工作的报告\n巩固学习教育成果，护林员仍每周巡山两次。',
      '关于林场工作的报告\n以开展学习教育为契机，护林员把巡山改为每天一次。',
      '关于林场工作的报告\n学习教育领导小组办公室设在场部。',
      '关于图书馆工作的报告\n听取各分馆主题教育开展情况的汇报。',
      '关于校园工作的报告\n学校开展防溺水专题教育，每班一课时，家长签收告知书。',
      { text: '一些单位借开展学习教育层层加码，要求人人写心得。', genre: 'criticism' },
      { text: '用人单位应当对劳动者开展安全警示教育。', genre: 'norm' },
    ],
  },
  function* (unit, ctx) {
    if (unit.isHeading || isTold(unit)) return;
    const hits = unit.hits(studyTerms);
    for (const [index, drive] of hits.entries()) {
      if (drive.class !== 'drive') continue;
      const after = hits[index + 1];
      if (after?.class === 'aside' && after.start === drive.end) continue;
      const hold = hits.slice(0, index).findLast((hit) => hit.class === 'hold');
      if (hold === undefined || drive.start - hold.end > REACH) continue;
      if (/[，。；、]/u.test(withoutQuoted(unit.text.slice(hold.end, drive.start)))) continue;
      const span = { start: hold.start, end: drive.end };
      if (!isAsserted(unit, span)) continue;
      yield ctx.finding('drive', span, { name: drive.term });
      return;
    }
  },
);

/** The sentence says when, how often or how many, or what the study is about. */
function isTold(unit: SentenceUnit): boolean {
  return unit.slots.howMuch !== undefined || unit.slots.when !== undefined || TOLD.test(unit.text);
}

/** Without the names in quotation marks, which may have marks of their own: “学法、用法”主题教育. */
function withoutQuoted(text: string): string {
  return text.replace(/“[^”]*”/gu, '');
}
