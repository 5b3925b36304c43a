import type { Span } from '../../../text/span.ts';
import { patternList } from '../../../match/pattern-list.ts';

/** What the sellers of documents print: an offer with its address, terms of use, a warning against resale. */
const SHAPES: readonly RegExp[] = [
  /[\p{Script=Han}]{2,8}(?:整理|代写|文库|范文|公文|资料)[，,\s]*(?:请|欢迎)?(?:咨询|联系|客服|加|添加)?\s*(?:免费)?QQ(?:群|号)?[:：]?\s*\d{5,11}/gu,
  /更多(?:范文|材料|资料|公文)(?:请|尽在|关注|见|下载)[^。！]{0,30}/gu,
  /更多[\p{Script=Han}]{2,8}(?:请|可|欢迎)?(?:加|添加)(?:微信|QQ)[^。！]{0,40}/gu,
  /会员(?:可|均可|都可)?(?:以)?(?:免费|无限|任意)(?:下载|阅读|查看)[^。！]{0,16}/gu,
  /(?:会员|资料|材料|免费)QQ群[:：]?\s*(?:\d{5,11})?$/gu,
  /会员群[:：]/gu,
  /(?:现在|立即|马上|即刻)?(?:订阅|加入|开通|充值)[^。！，]{0,4}立享[^。！]{0,20}/gu,
  /【打击倒卖[^】]{0,8}】|(?:举报)?倒卖(?:会员|本站|本群)[^。！]{0,24}/gu,
  /仅供学习[^。！]{0,6}(?:禁止|请勿|严禁)(?:外传|传播|商用|转载)|仅供(?:参考|个人)[^。！]{0,6}(?:禁止|请勿|严禁)(?:商用|转载)/gu,
  /本(?:文档|文|资料|范文)(?:由[^。，；]{2,12}(?:文库|之家|范文网|公文网|材料网|网友)(?:整理|收集|编辑|上传|分享|提供)?(?:发布)?|(?:下载自|来源于|转自|来自)[^。，；]{0,10}(?:文库|之家|范文网|公文网|材料网|互联网|网络))/gu,
  /下载后(?:可|即可)(?:任意|自行|直接|自由|随意)?(?:编辑|修改)(?:[、和]?(?:修改|编辑|打印|使用))*/gu,
  /(?:内容|文章|文字|图片|素材)(?:来源于|来自)(?:网络|互联网)[^。]{0,12}侵权[^。]{0,12}/gu,
  /如有侵权[^。]{0,8}(?:删除|删稿)/gu,
  /(?:范文|模板|通用)[（(](?:精选|通用|最新|合集|优秀|共)?\d+篇[）)]/gu,
  /(?:[\p{Script=Han}]{2,6}(?:文库|范文网|公文网|材料网))(?:整理|出品|提供|首发)/gu,
];
const LIST = patternList(SHAPES);
/** Lines that tell readers whom to turn to are part of the document. */
const CONTACT = /联系人|联系电话|咨询电话|办公电话|值班电话|报名|邮箱|传真/u;
/** The document's own title may stand among the lines of an advertisement. */
const TITLE =
  /(?:决定|公告|通告|意见|通知|通报|报告|请示|批复|函|纪要|方案|办法|规定|讲话|发言|致辞|汇报|总结|计划|要点|体会|材料)$/u;
const MAX_LINE = 30;

/** The advertisements in a text, ascending, not overlapping. */
export function adsIn(text: string): readonly Span[] {
  if (CONTACT.test(text)) return [];
  const spans = LIST.matches(text)
    .map(({ match }) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return spans.filter((span) => {
    if (span.start < end || span.end === span.start) return false;
    end = span.end;
    return true;
  });
}

/** True for a short line that may belong to an advertisement around it: no sentence, no numbering, no title. */
export function isSlogan(text: string, numbered: boolean): boolean {
  return text.length <= MAX_LINE && !numbered && !/[。；：]/u.test(text) && !TITLE.test(text);
}
