/** Documents that share more than this part of their 13-character sequences stand in one fold. */
const SHARED = 0.15;
const LENGTH = 13;

/**
 * A group number for each text: near-copies, and excerpts of one source, get the same one, so that none is judged
 * by a model that was fitted to the other.
 */
export function groupTexts(texts: readonly string[]): readonly number[] {
  const parent = texts.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const owners = new Map<string, number[]>();
  const sizes = texts.map((text, index) => {
    const grams = gramsOf(text);
    for (const gram of grams) {
      const list = owners.get(gram);
      if (list === undefined) owners.set(gram, [index]);
      else list.push(index);
    }
    return grams.size;
  });
  const common = new Map<number, number>();
  for (const list of owners.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = 0; j < i; j++) {
        const key = (list[j] ?? 0) * texts.length + (list[i] ?? 0);
        common.set(key, (common.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, count] of common) {
    const a = Math.floor(key / texts.length);
    const b = key % texts.length;
    if (count > SHARED * Math.min(sizes[a] ?? 0, sizes[b] ?? 0)) parent[find(b)] = find(a);
  }
  return texts.map((_, index) => find(index));
}

function gramsOf(text: string): ReadonlySet<string> {
  const han = text.replace(/[^\u4e00-\u9fff]/gu, '');
  const grams = new Set<string>();
  for (let i = 0; i + LENGTH <= han.length; i++) grams.add(han.slice(i, i + LENGTH));
  return grams;
}
