import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { completion, EMPTY_TRIGGERS, emptySentence } from '../find.ts';
import { followsLead } from '../leadership.ts';

export const rule = defineSentenceRule(
  {
    id: 'empty/stance',
    summary: '表态、号召、讲意义的句子里没有可核对的事',
    why: '读的人看完这一句，不知道谁要做什么、什么时候做、做到什么程度。态度要靠后面的事来表明，没有事的表态可以不写。',
    fixNote: '在句末留出“谁、何时、做什么”三处空格，由起草人填写；原句不动。',
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
      stance: '这句没有能核对的事：未写{missing}；请补一件。',
      guided: '这句写遵循什么、由谁领导，没有写办的事；请在后面接一件能核对的事。',
      fixFill: '补上谁、何时、做什么',
    },
    triggers: EMPTY_TRIGGERS,
    examples: [
      {
        bad: {
          text: '全体干部要切实提高政治站位，牢记使命担当，以更加昂扬的斗志奋力开创工作新局面。',
          genre: 'speech',
        },
        hits: ['全体干部要切实提高政治站位，牢记使命担当，以更加昂扬的斗志奋力开创工作新局面。'],
        good: '镇农技站5月10日前到12个村各讲一次防虫，讲完贴出用药表。',
      },
      {
        bad: { text: '各单位要高度重视，统一思想，充分认识做好这项工作的重大意义。', genre: 'directive' },
        hits: ['各单位要高度重视，统一思想，充分认识做好这项工作的重大意义。'],
      },
      {
        bad: { text: '让我们同心同德、真抓实干，为谱写高质量发展新篇章而不懈奋斗！', genre: 'speech' },
        hits: ['让我们同心同德、真抓实干，为谱写高质量发展新篇章而不懈奋斗！'],
      },
      {
        bad: { text: '过去一年极不平凡，我们始终坚定信心、迎难而上，书写了浓墨重彩的奋进答卷。', genre: 'report' },
        hits: ['过去一年极不平凡，我们始终坚定信心、迎难而上，书写了浓墨重彩的奋进答卷。'],
      },
      {
        bad: { text: '全乡上下要认真学习贯彻习近平总书记的重要讲话精神，奋勇争先、真抓实干。', genre: 'report' },
        hits: ['全乡上下要认真学习贯彻习近平总书记的重要讲话精神，奋勇争先、真抓实干。'],
      },
      {
        bad: { text: '要坚决反对形式主义，绝不搞花架子，努力开创新局面。', genre: 'speech' },
        hits: ['要坚决反对形式主义，绝不搞花架子，努力开创新局面。'],
      },
      {
        bad: { text: '大家纷纷表示，要进一步增强责任感，奋力开创新局面。', genre: 'report' },
        hits: ['大家纷纷表示，要进一步增强责任感，奋力开创新局面。'],
      },
      {
        bad: { text: '会议强调，要提高政治站位，统一思想，奋力开创工作新局面。', genre: 'other' },
        hits: ['会议强调，要提高政治站位，统一思想，奋力开创工作新局面。'],
      },
    ],
    allows: [
      '关于减负工作的报告\n2025年，我区围绕文、会、表三个方面做减法。',
      { text: '李站长3月2日到河口村蹲点，和六户菜农一起查出了烂根的原因。', genre: 'report' },
      { text: '请各校于9月5日前把门窗检查表交区教育局基建科。', genre: 'directive' },
      { text: '习近平总书记亲临考察，殷殷嘱托给予我们巨大鼓舞，指引我们奋勇前进。', genre: 'report' },
      { text: '以习近平同志为核心的党中央团结带领全国人民攻坚克难，各项事业取得了历史性成就。', genre: 'report' },
      { text: '习近平总书记指出，要坚定信心、凝心聚力，谱写新时代新篇章。', genre: 'other' },
      { text: '会上不再签责任书，也不要求各村再开动员会。', genre: 'speech' },
      { text: '廉洁方面，我没有替任何人打过招呼。', genre: 'report' },
      { text: '13.“双提升”行动：提升服务意识、提升服务效率，努力让群众满意。', genre: 'report' },
      { text: '四是产业结构与资源条件不相适应，有影响力的特色品牌少。', genre: 'report' },
      { text: '评审组组长吴敏认为，这项改革有利于激发活力，意义重大。', genre: 'report' },
      { text: '水厂厂长李达表示，下一步将持续巩固成果，不断提升水平。', genre: 'other' },
      { text: '感谢你对图书馆工作的关心，欢迎再来信。', genre: 'reply' },
      { text: '会议室坐不下80人，改在二楼礼堂，9点开始。', genre: 'directive' },
      { text: '本办法所称重要工业产品，是指列入目录的产品。', genre: 'norm' },
      '她高度近视，看不清黑板，只好坐到第一排。',
      '力量的大小可以用弹簧秤测出来，单位是牛顿。',
    ],
  },
  function* check(unit, ctx) {
    const found = emptySentence(unit, 'stance');
    if (found === undefined) return;
    const span = { start: 0, end: unit.text.length };
    if (followsLead(unit)) {
      yield ctx.finding('guided', span, {}, { level: 'hint' });
      return;
    }
    const fill = ctx.fix(
      'fixFill',
      {},
      'suggest',
      [completion(unit, '，由${1:谁}于${2:何时}前${3:做什么}')],
      'snippet',
    );
    yield ctx.finding('stance', span, { missing: found.missing }, { level: found.level, fixes: [fill] });
  },
);
