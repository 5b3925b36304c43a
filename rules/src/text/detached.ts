/**
 * The same text as a string of its own: one that was cut out of a longer text keeps the whole of that in memory, which
 * counts where something small of each of thousands of texts is kept.
 */
export function detached(text: string): string {
  return Array.from(text).join('');
}
