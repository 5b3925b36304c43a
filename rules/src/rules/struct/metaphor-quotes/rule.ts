import { isMentionAt } from '../../../facts/clauses.ts';
import { PLAIN } from '../../../lexicon/metaphors.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import { quotedIn } from '../../brand/quoted.ts';
import { figureOf } from './find.ts';

const LONGEST = 12;
/** From so many figures on, a paragraph is dressed in them. */
const DENSE = 3;
/** What follows a name that is no figure: 《…》, a prize, an app. */
const NAME_AFTER = /^(?:奖|称号|荣誉|APP|App|小程序|公众号|栏目|号(?!召)|牌照|专栏|系列|微信|频道)/u;
/** Words that explain or quote the figure: 所谓“…”, 被称为“…”. */
const MENTION_BEFORE = /(?:所谓|俗称|简称|又称|称为|称作|叫做|誉为|比作|形容为|比喻为|一词|写道|标题为|题为)$/u;

export const rule = defineBlockRule(
  {
    id: 'struct/metaphor-quotes',
    summary: '引号里的比喻（如“总开关”“金刚钻”）代替了要说的事',
    why: '比喻不告诉读者做了什么。换成本来要说的事，读者才知道谁做、做到什么程度。',
    fixNote: '常见比喻换成平实说法，供起草人取舍。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism', 'reply', 'minutes'] },
    sources: [],
    messages: {
      one: '“{word}”是比喻，请直接写指的是什么。',
      many: '本段有{n}处引号比喻，涉及{k}类比喻，请写本来的意思。',
      fixPlain: '改为“{plain}”',
    },
    triggers: ['quote'],
    examples: [
      {
        bad: '关于粮站的报告\n粮站抓住“牛鼻子”，修了晒场。',
        hits: ['牛鼻子'],
        fixed: '关于粮站的报告\n粮站抓住关键，修了晒场。',
      },
      {
        bad: '关于书院的汇报\n书院拧紧思想“总开关”，练就服务“金刚钻”，用足激励“催化剂”。',
        hits: ['总开关', '金刚钻', '催化剂'],
        good: '关于书院的汇报\n书院每月组织一次业务测试，成绩合格的发放岗位补贴200元。',
      },
      { bad: '关于水库的总结\n水库当好灌区的“压舱石”。', hits: ['压舱石'] },
      { bad: '关于车站的报告\n车站答好“便民之问”，办好“指尖上的车站”。', hits: ['便民之问', '指尖上的车站'] },
      { bad: '关于苗圃的讲话\n年轻人要多捧几回“烫手山芋”。', hits: ['烫手山芋'] },
      {
        bad: '关于茶市的报告\n茶市当好茶农的“店小二”“娘家人”，筑牢“平安坝”。',
        hits: ['店小二', '娘家人', '平安坝'],
      },
      { bad: '关于晒场的总结\n收粮按下“快进键”，奏响“丰收曲”。', hits: ['快进键', '丰收曲'] },
    ],
    allows: [
      '关于街区的报告\n擦亮“百年邮局”招牌，修了门楼。',
      '关于剧团的报告\n乐队奏响“渔家乐”曲牌，唱响“采茶”歌。',
      '关于农技的报告\n守好“三农”阵地，打出“四不两直”检查。',
      '关于订货的报告\n开出“甲级”证书12份。',
      '关于口岸的报告\n口岸落实“一个桥头堡”“两个压舱石”的定位。',
      '关于粮站的报告\n粮站推进“互联网+”收购，参加“质量月”活动。',
      '关于公园的报告\n公园获得“绿色学校”称号。',
      '关于医院的报告\n医院设立“一站式”窗口，解决“卡脖子”难题。',
      '关于词语的报告\n这类说法俗称“紧箍咒”。',
      '关于剧团的报告\n剧团演出了话剧《及时雨》。',
      '海边有一座“灯塔”，渔民夜里靠它认路。',
      { text: '讲话里满是“金钥匙”“总开关”，群众听不懂。', genre: 'criticism' },
      '关于植树的报告\n学校种了良种苗300株，雇了收割机2台。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention) return;
    const figures = quotedIn(unit, LONGEST).flatMap((quoted) => {
      const domain = figureOf(quoted);
      // “一个桥头堡”“两个屏障” are goals given by number.
      if (/^[一二三四五六七八九十两][个大道座张]/u.test(quoted.text)) return [];
      if (domain === undefined || NAME_AFTER.test(quoted.after) || MENTION_BEFORE.test(quoted.before)) return [];
      if (isMentionAt(unit.clauses, quoted.whole.start - 1)) return [];
      return [{ ...quoted, domain }];
    });
    const dense = figures.length >= DENSE;
    const kinds = new Set(figures.map(({ domain }) => domain)).size;
    for (const { text, start, end, whole } of figures) {
      const plain = PLAIN[text];
      const fixes =
        plain === undefined
          ? []
          : [ctx.fix('fixPlain', { plain }, 'suggest', [{ start: whole.start, end: whole.end, newText: plain }])];
      const place = { start, end };
      if (dense) yield ctx.finding('many', place, { n: figures.length, k: kinds }, { fixes });
      else yield ctx.finding('one', place, { word: text }, { fixes, level: 'hint' });
    }
  },
);
