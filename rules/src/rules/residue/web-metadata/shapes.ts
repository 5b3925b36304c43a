/** What a web page says of itself around a text. Each shape is a label with its value, never a bare word. */
export const CHROME: readonly RegExp[] = [
  /(?:更新时间|发布时间)[:：]\s*\d{4}[-年/.]\d{1,2}\S{0,14}/gu,
  /来源[:：]\s*(?:网友投稿|网友|网络整理|网络|互联网|本站整理)/gu,
  /网友\s*(?:投稿|分享|发布|整理)(?:\s*时间[:：]?)?/gu,
  /(?:点赞数?|浏览次数|浏览量|阅读次数|阅读量|点击量|点击数|评论数|收藏数)[:：]\s*\d+/gu,
  /回答url[:：]\s*\S*/gu,
  /(?:上一篇|下一篇)[:：]\S{0,30}/gu,
  /分享到[:：]\S{0,12}|点击图片进入专题|相关文档[:：]?$/gu,
  /^(?:您?(?:现在|当前)?的?位置[:：]|首页\s*[>›»·|]|关注\s*·).{0,30}$/gu,
  /^(?:【?(?:打印本页|关闭窗口|返回顶部|字体大小)】?\s*){1,4}$/gu,
  /^"\);?$/gmu,
  /^\d{1,3} \d{6,8}$/gmu,
];

/** What a site prints beside an official document: part of its page, not of the document; a matter for the reviewer. */
export const PAGE_FIELD: readonly RegExp[] = [
  /^[（(]转载[）)]/gu,
  /^[（(]本文有(?:删减|删节|改动)[）)]$/gu,
  /^(?:公开方式|公开属性)[:：]\s*(?:主动公开|依申请公开)$/gu,
  /^(?:索引号[:：]\s*)?[\dA-Z]{18}\/\d{4}-\d{5}$/gu,
];

/** Code of a page; technical texts write about it, so it counts only where a document of another kind is certain. */
export const CODE: readonly RegExp[] = [
  /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|hellip);/gu,
  /(?:data-[a-z]+|class|href|style)="[^"]{0,80}"(?!>)(?![^<]*>)/gu,
];

/** An opening or closing tag. */
export const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/iu;
