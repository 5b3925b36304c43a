/** How much of a text is looked at. */
const LOOKED_AT = 4000;

/** How many marks in a text of that length are no accident. */
const FEW = 5;

/** The mark that stands for bytes an encoding has no character for. */
const UNREADABLE = /\uFFFD/gu;

/** True for a text whose file was most likely read by another encoding than it was written in. */
export function isGarbled(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  const marks = looked.match(UNREADABLE)?.length ?? 0;
  return marks >= FEW && marks * 20 > looked.length;
}
