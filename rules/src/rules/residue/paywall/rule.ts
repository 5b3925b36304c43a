import { defineBlockRule } from '../../../rule/define-rule.ts';
import { paywallWords } from './words.ts';
import { matchesOf } from '../../../match/matches.ts';

/** Markers of a document site that shows a part and sells the rest; dashes and dots around them belong to them. */
const MARKER = new RegExp(
  `[-—.…]*(?:${[
    '(?:此处|以下|下文|中间)?(?:已)?(?:隐藏|省略)\\s*\\d+\\s*字[^。]{0,12}',
    '下载后(?:查看|可见|阅读|可看)(?:全文|更多)?',
    '未完[，,]?\\s*全文[^。]{0,20}',
    '(?:全文|共)\\s*\\d+\\s*字[，,]?\\s*(?:当前)?(?:仅)?显示\\s*\\d+\\s*字',
    '正式会员(?:可|才能)[^。]{0,10}(?:阅读|下载|查看)',
    '(?:开通|成为)VIP[^。]{0,12}|VIP(?:专享|免费|会员)[^。]{0,8}',
    '付费(?:后)?(?:阅读|下载|查看)[^。]{0,8}',
    '点击下载(?:全文|原文|文档|完整版)',
    '剩余\\s*\\d+(?:\\.\\d+)?\\s*%\\s*(?:未读|内容|待阅|需)[^。]{0,8}',
  ].join('|')})[-—.…]*`,
  'gu',
);

export const rule = defineBlockRule(
  {
    id: 'residue/paywall',
    summary: '粘贴自文库预览，正文有缺',
    why: '这类字样是资料网站截断正文时留下的，说明中间缺了一大段，读者看不到完整内容。',
    fixNote: '只提示位置，不删字：先补上缺的正文，再删标记。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [],
    messages: { cut: '“{span}”是文库预览的截断标记，请补上缺的正文再删去。' },
    terms: [paywallWords],
    triggers: [paywallWords],
    examples: [
      {
        bad: '第三季度供水平稳。\n---此处隐藏1200字，下载后查看---\n以上报告完毕。',
        hits: ['---此处隐藏1200字，下载后查看---'],
      },
      { bad: '水厂检修顺利。未完，全文共3000字，当前显示800字', hits: ['未完，全文共3000字，当前显示800字'] },
      { bad: '（省略640字，正式会员可完整阅读）', hits: ['省略640字，正式会员可完整阅读'] },
      { bad: '水塔已修好。点击下载全文', hits: ['点击下载全文'], good: '水塔已修好。' },
    ],
    allows: [
      '报名表可在学校网站下载后打印。',
      '电子屏显示水位3.2米。',
      '工程剩余30%的管道年底前铺完。',
      '引文中省略号代表删去的词语。',
      '居民可付费安装第二块水表。',
      '隐患排查记录不得隐藏或者省略。',
      '剩余资金存入专户，全文共12页。',
    ],
  },
  function* (unit, ctx) {
    for (const match of matchesOf(unit.text, MARKER)) {
      const span = match[0].replace(/[（(）)\s]+$/u, '');
      if (span === '') continue;
      const shown = span.replace(/^[-—.…]+|[-—.…]+$/gu, '').slice(0, 14);
      yield ctx.finding('cut', { start: match.index, end: match.index + span.length }, { span: shown });
    }
  },
);
