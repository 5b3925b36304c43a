import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { completion, EMPTY_TRIGGERS, emptySentence } from '../find.ts';

export const rule = defineSentenceRule(
  {
    id: 'empty/claim',
    summary: '写了成效，没有写凭什么这样说',
    why: '“明显”“有效”“进一步”是结论。没有数字、对象或办成的事，读的人无从核对，也看不出和去年差在哪里。',
    fixNote: '在句末留出填写数字、对象或办成的事的地方；原句不动。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [
      {
        instrument: '《中国共产党重大事项请示报告条例》',
        clause: '第24条',
        words: '力戒空洞无物、评功摆好、搞形式主义',
        provenance: 'seen',
      },
    ],
    messages: {
      claim: '这句写已做的事或成效，没有数可核对；请补数字、对象或办成的事。',
      fixFill: '补上数字、对象或办成的事',
    },
    triggers: EMPTY_TRIGGERS,
    examples: [
      {
        bad: { text: '一年来，服务能力显著增强，群众满意度持续提升，各项工作取得了明显成效。', genre: 'report' },
        hits: ['一年来，服务能力显著增强，群众满意度持续提升，各项工作取得了明显成效。'],
        good: '一年来，窗口从6个增到9个，平均等候时间由21分钟降到8分钟。',
      },
      {
        bad: { text: '文化事业繁荣发展，公共服务水平不断提高。', genre: 'report' },
        hits: ['文化事业繁荣发展，公共服务水平不断提高。'],
      },
      {
        bad: { text: '通过全面加强管理，有力保障了社会大局和谐稳定。', genre: 'report' },
        hits: ['通过全面加强管理，有力保障了社会大局和谐稳定。'],
      },
      {
        bad: { text: '干部作风持续好转，队伍凝聚力战斗力进一步增强，得到了广泛认可。', genre: 'report' },
        hits: ['干部作风持续好转，队伍凝聚力战斗力进一步增强，得到了广泛认可。'],
      },
      {
        bad: { text: '加快产业转型升级，擦亮了城市名片，走出了一条新路。', genre: 'report' },
        hits: ['加快产业转型升级，擦亮了城市名片，走出了一条新路。'],
      },
      {
        bad: { text: '服务机制持续完善，培育了三批优秀人才，发挥了积极作用。', genre: 'report' },
        hits: ['服务机制持续完善，培育了三批优秀人才，发挥了积极作用。'],
      },
      {
        bad: {
          text: '坚持人民至上，不断深化改革，持续改善民生，真正把好事办好，让群众过上了好日子。',
          genre: 'speech',
        },
        hits: ['坚持人民至上，不断深化改革，持续改善民生，真正把好事办好，让群众过上了好日子。'],
      },
      {
        bad: { text: '“先锋”行动深入推进，工作取得了明显成效，得到广泛好评。', genre: 'report' },
        hits: ['“先锋”行动深入推进，工作取得了明显成效，得到广泛好评。'],
      },
    ],
    allows: [
      '关于快递业务的报告\n邮政管理局解释，主要是山货占比提高，这类件重量大、单价低。',
      { text: '全年修好机井14眼，1200亩旱地浇上了水。', genre: 'report' },
      { text: '城镇新增就业3.2万人，比上年多1900人。', genre: 'report' },
      { text: '南岗桥7月20日通车，到县医院少绕9公里。', genre: 'report' },
      { text: '仍有两个村没有通自来水，管道还缺4公里。', genre: 'report' },
      { text: '经查，你反映的路灯已于3月6日修好。', genre: 'reply' },
      { text: '运用新技术，创新推广方式，切实提升服务效果。', genre: 'directive' },
      { text: '建立数据共用机制，推动信息互通，切实提高管理实效。', genre: 'directive' },
      { text: '“显著提升”“成效明显”没有数字，也没有对比。', genre: 'essay' },
      { text: '三份总结都有“成效显著”和“群众满意”，只有一份附了调查表。', genre: 'essay' },
      { text: '写从严考核、严肃处理，没有写依据。', genre: 'essay' },
      { text: '“奋进”号科考船和“开拓”号补给船同日返港。', genre: 'report' },
      { text: '航道管理改革深入推进，北口检查站完成改造。', genre: 'report' },
      { text: '水环境质量明显改善，连续两年获全市考核优秀等次。', genre: 'report' },
      { text: '深化文旅融合，老粮仓改成了民俗展览馆，守仓人的后代当讲解员。', genre: 'report' },
      { text: '规范旅游市场，对甩团的导游吊销了证件。', genre: 'report' },
      { text: '持续改善就医体验，住院楼加装了两部电梯。', genre: 'report' },
      { text: '妥善处置食品安全事件，没有出现重症。', genre: 'report' },
      { text: '居民孙桂香说，换管以后服务水平明显提升。', genre: 'report' },
      { text: '据介绍，该厂持续优化服务，供水保障能力明显增强。', genre: 'other' },
      { text: '服务机制还不健全，队伍素质有待提升。', genre: 'report' },
      { text: '公共服务还有不少短板，部门协作仍需加强。', genre: 'report' },
      '药效在服下半小时后明显增强，四小时后消失。',
      '台风过后，港口的货物吞吐逐步恢复正常。',
    ],
  },
  function* check(unit, ctx) {
    const found = emptySentence(unit, 'claim');
    if (found === undefined) return;
    const fill = ctx.fix('fixFill', {}, 'suggest', [completion(unit, '（${1:数字、对象或办成的事}）')], 'snippet');
    const span = { start: 0, end: unit.text.length };
    yield ctx.finding('claim', span, {}, { level: found.level, fixes: [fill] });
  },
);
