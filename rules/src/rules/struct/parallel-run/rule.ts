import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { parallelRuns } from './runs.ts';

export const rule = defineSentenceRule(
  {
    id: 'struct/parallel-run',
    summary: '三个以上并列短语为整齐而堆叠',
    why: '字数整齐的短语排成一串，每项说的差不多，读者读完只得到一项内容。留下有内容的一项，写清做什么。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism'] },
    sources: [],
    messages: { run: '连用{n}个整齐短语；请挑出有内容的一项，写清谁做什么。' },
    examples: [
      {
        bad: '关于水厂的讲话\n全体职工要鼓足干劲、迎难而上、争创一流，开创供水新局面。',
        hits: ['鼓足干劲、迎难而上、争创一流'],
        good: '关于水厂的讲话\n抢修班接到报漏后2小时内到场。',
      },
      {
        bad: '关于学校的总结\n学校更加注重质量提升，更加注重内涵发展，更加注重特色培育。',
        hits: ['更加注重质量提升，更加注重内涵发展，更加注重特色培育'],
      },
      {
        bad: '关于图书馆的汇报\n图书馆增强吸引力、感染力、传播力、影响力。',
        hits: ['图书馆增强吸引力、感染力、传播力、影响力'],
      },
      {
        bad: '关于社区的报告\n让居民住得放心、吃得安心、玩得开心。',
        hits: ['让居民住得放心、吃得安心、玩得开心'],
      },
      {
        bad: '关于粮站的总结\n粮站战高温、斗酷暑、抢进度、保质量，圆满完成任务。',
        hits: ['战高温、斗酷暑、抢进度、保质量'],
      },
      {
        bad: '关于渡口的总结\n我们要弘扬优良传统，发扬实干作风，凝心聚力、奋勇争先，不断开创渡运新局面。',
        hits: ['弘扬优良传统，发扬实干作风，凝心聚力、奋勇争先'],
      },
    ],
    allows: [
      '关于水厂的讲话\n水厂职工在镇党委坚强领导下，保质供水，准时检修。',
      '关于渡口的通知\n大力推进党务公开工作，明确公开范围，船期每日公布。',
      '关于渡口的通知\n各船要加大对旅客服务力度，增强服务意识，船票退改按原渠道办理。',
      '关于林场的报告\n林场建有育苗实验基地、采种实践基地、造林实训基地，均对学校开放。',
      '关于登记的报告\n窗口受理设立登记、变更登记、注销登记、备案登记。',
      '关于码头的意见\n建立健全统计分析、规范指导、沟通衔接、问题通报等机制，由码头办每季度公布。',
      '关于水厂的报告\n取水泵房、加药车间、清水池、配电室均已检修。',
      '关于市场的报告\n市场发展绿色消费、数字消费、健康消费、体育消费。',
      '关于财政的报告\n坚持稳就业、稳企业、稳市场、稳预期。',
      '关于学校的通知\n请自带被褥、洗漱用品、换洗衣服。',
      '关于机关的报告\n参加单位有教育局、财政局、民政局、农业农村局。',
      { text: '整改方式不系统、跟踪监管不及时、责任落实不到位。', genre: 'criticism' },
      { text: '申请人应当如实申报、依法纳税、按期缴费。', genre: 'norm' },
      '关于招工的公告\n不限年龄，不限户籍，不限学历，会驾船即可报名。',
      '关于市场的通知\n摊位不收押金、不收水费、不收租金，先到先选。',
      '山更高，水更深，路更远，他走得更慢。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention || unit.digest.section === 'problems' || unit.digest.prohibited) return;
    for (const { start, end, count } of parallelRuns(unit.text, () => unit.emptiness.score)) {
      if (polarityAt(unit.clauses, start) !== 'asserted' || isMentionAt(unit.clauses, start)) continue;
      yield ctx.finding('run', { start, end }, { n: count });
    }
  },
);
