import { setsGoal } from '../../../facts/concreteness/kind.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { Genre } from '../../../rule/levels.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { completion, EMPTY_TRIGGERS, emptySentence } from '../find.ts';
import { followsLead } from '../leadership.ts';
import { namesThing } from '../../../facts/concreteness/asked-slots.ts';

/** In these somebody else is to act, and must be told who and by when; elsewhere the author tells of their own work. */
const ASKS: ReadonlySet<Genre> = new Set<Genre>(['directive', 'minutes', 'criticism', 'speech']);

/** 制定条例, 组建公司: a thing to be made. */
const MADE =
  /(?:制定|出台|编制|编纂|修订|印发|组建|成立|设立|建成|上线|开通|增发|发放|创建)(?!更|良好|一流)[^，。；]{2,}/u;

/** The sentence names a thing to be done; how far is what it lacks. */
function namesDeed(unit: SentenceUnit): boolean {
  const { slots, text } = unit;
  return slots.what !== undefined || MADE.test(text) || namesThing(text);
}

export const rule = defineSentenceRule(
  {
    id: 'empty/measure',
    summary: '提了要求或措施，没有写谁、何时、做到什么程度',
    why: '“进一步加强”“不断完善”可以写在任何一份文件里。接到任务的人不知道先做哪件事，检查的人也没有依据说它做了没有。',
    fixNote: '在句末留出“责任单位、时限、可核验的结果”三处空格，总结和计划只留一处；原句不动，不删要求。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      measure: '这句提了要求，没有写{missing}；请补谁做、何时前做、做到什么。',
      plan: '这句写了措施，没有写办成哪件事、到什么程度；请补一件能核对的事或一个数。',
      goal: '这句写的是目标，没有写到什么程度；请补一个数、日期或可核对的结果。',
      degree: '这句写了要办的事，没有写办到什么程度；请补一个数、日期或结果。',
      guided: '这句写遵循什么、由谁领导，没有写办的事；请在后面接一件能核对的事。',
      fixFill: '补上责任单位、时限和结果',
      fixPlan: '补上能核对的事或数',
    },
    triggers: EMPTY_TRIGGERS,
    examples: [
      {
        bad: { text: '要进一步加强组织领导，健全工作机制，压实各方责任，切实把各项措施落到实处。', genre: 'directive' },
        hits: ['要进一步加强组织领导，健全工作机制，压实各方责任，切实把各项措施落到实处。'],
        good: '区水务局3月底前清完4条排水沟，汛前由街道逐条验收。',
      },
      {
        bad: { text: '持续优化营商环境，不断提升服务质量和效率。', genre: 'report' },
        hits: ['持续优化营商环境，不断提升服务质量和效率。'],
      },
      {
        bad: { text: '深入推进产业融合，着力培育新动能，加快构建现代化产业体系。', genre: 'report' },
        hits: ['深入推进产业融合，着力培育新动能，加快构建现代化产业体系。'],
      },
      {
        bad: { text: '有关部门要密切配合，形成合力，扎实做好各项保障工作。', genre: 'directive' },
        hits: ['有关部门要密切配合，形成合力，扎实做好各项保障工作。'],
      },
      {
        bad: { text: '运用新技术，创新推广方式，切实提升服务效果。', genre: 'directive' },
        hits: ['运用新技术，创新推广方式，切实提升服务效果。'],
      },
      {
        bad: { text: '为进一步加强管理，切实提高服务水平，要不断完善机制，压实责任。', genre: 'directive' },
        hits: ['为进一步加强管理，切实提高服务水平，要不断完善机制，压实责任。'],
      },
      {
        bad: { text: '加强队伍建设，由有关部门抓好落实，把责任落实到岗位。', genre: 'directive' },
        hits: ['加强队伍建设，由有关部门抓好落实，把责任落实到岗位。'],
      },
      {
        bad: { text: '持续提升服务水平，让每一位住户都感到温暖。', genre: 'directive' },
        hits: ['持续提升服务水平，让每一位住户都感到温暖。'],
      },
      {
        bad: { text: '加强统筹协调，不断深化改革，由点及面铺开。', genre: 'directive' },
        hits: ['加强统筹协调，不断深化改革，由点及面铺开。'],
      },
      {
        bad: { text: '完善体制机制，从三个方面入手，把制度优势转化为治理效能。', genre: 'report' },
        hits: ['完善体制机制，从三个方面入手，把制度优势转化为治理效能。'],
      },
      {
        bad: { text: '要着力解决发展中存在的困难，切实补齐公共服务短板。', genre: 'directive' },
        hits: ['要着力解决发展中存在的困难，切实补齐公共服务短板。'],
      },
    ],
    allows: [
      '关于热线工作的报告\n各站不得为提高满意率要求群众改口，也不得让职工冒充来电人打电话。',
      '关于商请提供数据的函\n专此函达，请予大力支持，并盼函复。',
      { text: '为全面加强管理，切实提高服务水平，不断完善机制，现提出以下意见：', genre: 'directive' },
      { text: '为深入推进改革，加快优化营商环境，经研究，现就有关工作通知如下。', genre: 'directive' },
      { text: '丰富群众文化生活，送戏下乡改为村民点戏。', genre: 'report' },
      { text: '强化漂流安全管理，涨水时停漂，停漂当天退票。', genre: 'report' },
      { text: '要充分尊重残疾考生，听障考生安排在前排，视障考生单设考场。', genre: 'directive' },
      { text: '切实加强驾驶员教育，雾天一律不出车。', genre: 'directive' },
      { text: '严格规范执法，上门检查须两人同行并出示证件。', genre: 'directive' },
      { text: '完善家庭医生制度，慢病老人的药由村医送上门。', genre: 'report' },
      { text: '加强基层队伍建设，从县医院派出医生到卫生院坐诊。', genre: 'report' },
      { text: '深入推进健康促进，各校把眼保健操改到第二节课后。', genre: 'report' },
      { text: '主动接受社会监督，请十名病人代表列席院务会。', genre: 'report' },
      { text: '坚持先停水、后施工的原则，避免带水作业。', genre: 'directive' },
      { text: '严格落实领导带班制度，带班表贴在值班室。', genre: 'directive' },
      { text: '扎实推进殡葬改革，城北公墓投入使用。', genre: 'report' },
      { text: '县农机局每周三到合作社检修收割机，修一台登记一台。', genre: 'directive' },
      { text: '对3户以上联户经营的，每户补贴2000元。', genre: 'directive' },
      { text: '加强锅炉房值班，夜间每两小时记一次水位。', genre: 'directive' },
      { text: '新建公厕12座，6月底前全部开放。', genre: 'report' },
      { text: '申请人应当提交身份证复印件和房屋租赁合同。', genre: 'norm' },
      { text: '我们也认识到，各项工作进展不平衡，产业转型任务依然艰巨，服务能力有待提升。', genre: 'report' },
      { text: '在肯定成绩的同时，也要看到，产业结构仍需加快优化，干部能力还需进一步增强。', genre: 'report' },
      { text: '深化改革、优化服务还有很多工作要做，民生保障存在薄弱环节。', genre: 'report' },
      { text: '政府治理还有差距，一些领域形式主义时有发生，等等。', genre: 'report' },
      { text: '部分单位统筹推进的力度不够，协调配合还不够紧密，等等。', genre: 'report' },
      { text: '以上问题的共同点，是把开会当落实、把转发当部署。', genre: 'essay' },
      { text: '那几年我写总结，通篇都是“加强领导”“狠抓落实”，自己也说不清抓了什么。', genre: 'essay' },
      '完善的根系能让果树熬过旱季。',
      '先加大火把水烧开，再转小火炖一小时。',
    ],
  },
  function* check(unit, ctx) {
    const found = emptySentence(unit, 'measure');
    if (found === undefined) return;
    const span = { start: 0, end: unit.text.length };
    const { missing, level } = found;
    if (followsLead(unit)) {
      yield ctx.finding('guided', span, {}, { level: 'hint' });
    } else if (setsGoal(unit.text)) {
      const fix = ctx.fix('fixPlan', {}, 'suggest', [completion(unit, '（${1:能核对的事或数}）')], 'snippet');
      yield ctx.finding('goal', span, {}, { level, fixes: [fix] });
    } else if (ASKS.has(unit.digest.genre)) {
      const edit = completion(unit, '，由${1:责任单位}于${2:时限}前${3:完成可核验的结果}');
      const fix = ctx.fix('fixFill', {}, 'suggest', [edit], 'snippet');
      yield ctx.finding('measure', span, { missing }, { level, fixes: [fix] });
    } else {
      const fix = ctx.fix('fixPlan', {}, 'suggest', [completion(unit, '（${1:能核对的事或数}）')], 'snippet');
      yield ctx.finding(namesDeed(unit) ? 'degree' : 'plan', span, {}, { level, fixes: [fix] });
    }
  },
);
