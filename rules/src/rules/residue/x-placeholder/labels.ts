/** Parts of an official document (GB/T 9704) as the headings of a template name them. */
export const PART =
  /^#*\s*(标题|主送|主送单位|主送机关|正文|落款|署名|附注|附件说明|成文日期|发文单位|发文机关|发文机关署名|发文字号|签发人|抄送|抄送机关|版记|附件\d{0,2}(?:[（(]可选[）)])|[（(]可选[）)])$/u;

/** Fewer different ones may be a table's head or a topic; from this many on they are a template's. */
export const MIN_LABELS = 2;

/** The part a line names and says nothing else, or undefined. */
export function partLabel(text: string): string | undefined {
  return PART.exec(text.trim())?.[1];
}
