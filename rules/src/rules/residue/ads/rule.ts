import { defineBlockRule } from '../../../rule/define-rule.ts';
import { adWords } from './words.ts';

const SHAPES: readonly RegExp[] = [
  /(?:[\p{Script=Han}]{2,8}整理[，,\s]*)?(?:咨询|联系|客服|加|添加)?\s*(?:免费)?QQ(?:群|号)?[:：]?\s*\d{5,11}/gu,
  /(?:加|添加|关注)(?:我们的|本站)?(?:微信|公众号)[:：]?\s*[A-Za-z][\w-]{4,}/gu,
  /(?:会员|资料|材料|免费)?QQ群[:：]\s*$/gu,
  /会员(?:资料|材料|权益|群)[^。！]{0,16}/gu,
  /[^。！，\s]{0,8}立享[^。！]{0,20}/gu,
  /【?打击倒卖[^。！】]{0,8}】?|(?:举报)?倒卖(?:会员|资料|材料)[^。！]{0,24}/gu,
  /仅供(?:学习|参考|内部)[^。！]{0,6}(?:禁止|请勿|严禁)(?:外传|传播|商用|转载)/gu,
  /更多(?:范文|材料|资料|公文)(?:请|尽在|关注|见|下载)[^。！]{0,24}/gu,
  /自建平台[、，]?\s*实时分享/gu,
  /(?:[\p{Script=Han}]{2,6}(?:文库|范文网|公文网|材料网))(?:整理|出品|提供|首发)/gu,
];
/** Lines that tell readers whom to turn to are part of the document. */
const CONTACT = /联系人|联系电话|咨询电话|办公电话|值班电话|报名|邮箱|传真/u;

export const rule = defineBlockRule(
  {
    id: 'residue/ads',
    summary: '资料网站的广告、QQ、倒卖声明留在正文',
    why: '广告是下载来的材料带进来的，与正文无关，发出去会让人看出是套用。',
    fixNote: '删去广告字样；其余文字不动。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [],
    messages: {
      ad: '“{span}”是资料网站的广告，请删去。',
      fixDrop: '删去这处广告',
    },
    terms: [adWords],
    triggers: [adWords],
    examples: [
      {
        bad: '秋水公文整理，咨询QQ300000001\n关于供水的报告',
        hits: ['秋水公文整理，咨询QQ300000001'],
        good: '关于供水的报告',
      },
      { bad: '关于供水的报告\n仅供学习，禁止外传', hits: ['仅供学习，禁止外传'] },
      {
        bad: '关于供水的报告\n现在加入立享三年资料更新。',
        hits: ['现在加入立享三年资料更新'],
        fixed: '关于供水的报告\n。',
      },
      { bad: '关于供水的报告\n更多范文请关注公众号wenmishu2020', hits: ['更多范文请关注公众号wenmishu2020'] },
    ],
    allows: [
      '联系人：王芳，联系电话：0571-88000000，QQ：300000001。',
      '请加入工作QQ群300000002报名，5月3日截止。',
      '各校要做好党报党刊订阅工作。',
      '镇里开通了微信公众号，发布停水通知。',
      '工会会员凭证领取慰问品。',
      '严禁倒卖农资和救灾物资。',
      '本材料仅供会议讨论，会后收回。',
      '图书馆增订范文选读40册。',
    ],
  },
  function* (unit, ctx) {
    if (CONTACT.test(unit.text)) return;
    const spans = SHAPES.flatMap((shape) => [...unit.text.matchAll(shape)])
      .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    for (const span of spans) {
      if (span.start < end || span.end === span.start) continue;
      end = span.end;
      const fix = ctx.fix('fixDrop', {}, 'suggest', [{ ...span, newText: '' }]);
      yield ctx.finding('ad', span, { span: unit.text.slice(span.start, span.end).slice(0, 16) }, { fixes: [fix] });
    }
  },
);
