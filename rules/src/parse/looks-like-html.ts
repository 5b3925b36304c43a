const TAG =
  /<\/?(?:p|div|br|span|b|i|a|h[1-6]|li|ul|ol|table|td|tr|body|html|strong|em|font|section|blockquote)\b[^<>]*>/giu;

/** A plain-text file counts as HTML when at least six well-known tags, some of them closing, stand in it. */
export function looksLikeHtml(source: string): boolean {
  if (!source.includes('</')) return false;
  let tags = 0;
  let closing = 0;
  for (const match of source.matchAll(TAG)) {
    tags++;
    if (match[0].startsWith('</')) closing++;
    if (tags >= 6 && closing >= 2) return true;
  }
  return false;
}
