import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineTerms } from '../../../lexicon/term-table.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';

/** Claims to be the first or in front. */
const CLAIMS = defineTerms('brand/first-innovation', {
  first: '首创 独创 开创先河 填补空白 填补国内空白 首开先河 开先河',
  lead: '全国领先 全省领先 全市领先 国内领先 国际领先 世界领先 全球领先 领先全国 领先全省 全国一流 国内一流 领跑全国 领跑全省 走在全国前列 走在全省前列 走在全市前列 保持全国前列 位居全国前列 处于全国前列 领先水平',
  only: '全国首家 全国首个 全国首例 全国首款 全国首部 全国首创 全省首家 全省首个 全省首例 全省首创 全市首家 全市首个 全市首创 全球首款 全球首个 国内首家 国内首款 国内首个 全县首个',
  /** 创新“甲乙”制度: the name of a method follows. */
  named: '创新“',
  made: '创新推出 创新实施 创新实行 创新开展 创新打造 创新设立 创新推行 探索施行 率先推出 率先实行 率先实施 率先建立 率先推行 率先开展',
});
const METHOD_NOUN = /^[^”]{2,14}”[\p{Script=Han}]{0,4}?(?:制|机制|模式|工作法|体系|做法)/u;
/** Who says so: a search of novelty, a ranking, an authority. */
const EVIDENCE =
  /查新|据[^。，]{2,20}[统排评报]|经[^。，]{2,20}(?:认定|评定|评价|鉴定|核准|验收)|排名第|第[一二三四五\d]+[名位]|专利|标准号|〔\d{4}〕|被[^。，]{2,16}(?:评为|认定|列为)/u;
/** What is asked for or aimed at is no claim: 争创全国一流, 打造……, 目标. */
const AIM =
  /(?:争创|争取|力争|力求|确保|努力|目标|奋力|瞄准|对标|打造|建设|实现|迈向|培育|形成|加快|赶超|鼓励|支持|推动|促进|创建|要|将)[^，。；]{0,16}$/u;

export const rule = defineSentenceRule(
  {
    id: 'brand/first-innovation',
    summary: '“首创”“全国领先”没有依据',
    why: '是不是第一、领先多少，读者无从核对。写出认定单位、时间和比原来好在哪里，才站得住。',
    fixNote: '删去“首创”“创新”一类修饰，留下所做的事。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'directive', 'request'] },
    sources: [],
    messages: {
      first: '“{word}”没有依据，请写认定单位、时间和范围。',
      lead: '“{word}”没有依据，请写名次、指标和统计单位。',
      made: '“{word}”请写新在哪里、比原来好多少。',
      fixDrop: '删去“{word}”',
    },
    terms: [CLAIMS],
    triggers: [CLAIMS],
    examples: [
      {
        bad: '关于水厂的报告\n水厂首创分区计量制度。',
        hits: ['首创'],
        fixed: '关于水厂的报告\n水厂分区计量制度。',
      },
      {
        bad: '关于学校的总结\n学校办学水平全省领先。',
        hits: ['全省领先'],
        good: '关于学校的总结\n据市教育局统计，升学率在全市28所中学里排名第3。',
      },
      { bad: '关于社区的汇报\n社区建成全国首个楼道书屋。', hits: ['全国首个'] },
      {
        bad: '关于档案馆的报告\n档案馆创新推出预约查档服务，服务质量走在全省前列。',
        hits: ['创新推出', '走在全省前列'],
      },
      { bad: '关于税务所的总结\n税务所创新“错峰办税”制度，设窗口6个。', hits: ['创新'] },
    ],
    allows: [
      '关于税务所的报告\n创新“错峰办税”模式，持续优化服务。',
      '关于研究院的报告\n设立青年创新“揭榜”项目12个。',
      '关于水厂的报告\n经省水利厅认定，该装置为全国首创。',
      '关于学校的通知\n力争办学水平走在全省前列。',
      '关于研究所的报告\n查新报告显示，该方法国内首创，专利号见附表。',
      '关于学校的报告\n学校不搞“首创”“全国领先”一类提法。',
      '关于茶厂的报告\n茶叶产量居全国第7位。',
      '水稻杂交技术由我国首创。',
      '关于示范区的意见\n鼓励基层首创，尊重群众首创精神。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention || EVIDENCE.test(unit.text)) return;
    for (const hit of unit.hits(CLAIMS)) {
      const { start, end, term } = hit;
      if (polarityAt(unit.clauses, start) !== 'asserted' || isMentionAt(unit.clauses, start)) continue;
      if (/^(?:精神|性)/u.test(unit.text.slice(end)) || /群众$|基层$/u.test(unit.text.slice(0, start))) continue;
      if (hit.class === 'named') {
        const word = term.slice(0, -1);
        // A plan names what it is going to do; a report has figures.
        const own =
          unit.numbers.length > 0 &&
          METHOD_NOUN.test(unit.text.slice(end)) &&
          !/[要应以和、与动]$/u.test(unit.text.slice(0, start));
        if (own) yield ctx.finding('made', { start, end: end - 1 }, { word }, { level: 'hint' });
        continue;
      }
      if (hit.class !== 'made' && AIM.test(unit.text.slice(0, start))) continue;
      const id = hit.class === 'only' ? 'first' : hit.class;
      const drops = hit.class === 'first' && term.endsWith('创');
      const fixes = drops ? [ctx.fix('fixDrop', { word: term }, 'suggest', [{ start, end, newText: '' }])] : [];
      yield ctx.finding(id, { start, end }, { word: term }, { fixes, level: 'hint' });
    }
  },
);
