import type { ListPlace } from '../../../parse/model.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import type { Followed, Numbered } from './follow.ts';

/**
 * The items of the Markdown list that begins right after a block. Undefined when none does, or when the list is cut by
 * a paragraph and may go on behind it.
 */
export function followingInList(
  items: readonly DocumentItem<Numbered>[],
  from: number,
  blockCount: number,
  unit: string,
): Followed | undefined {
  const [next] = items;
  const start = next?.value.list;
  if (start === undefined || next?.block !== from + 1 || !start.opens || !start.first) return undefined;
  let count = 0;
  let groups = 0;
  let last = from;
  for (const { block, kind, value } of items) {
    const { list, ends, leads } = value;
    if (list === undefined) {
      // A heading, the end of the body or the lead to another list: what follows is not of this list.
      if (kind === 'heading' || ends || leads) return listOf(true);
      continue;
    }
    if (list.depth < start.depth) return listOf(true);
    if (list.depth === start.depth && list.opens) {
      if (list.first && count > 0 && !continues(list, count)) return undefined;
      count++;
      if (value.counted.includes(unit)) groups++;
    }
    last = block;
  }
  return listOf(last + 1 < blockCount);

  /** 6个问题：已整改4个，正在整改2个: the items tell of groups of the things and are not the things. */
  function listOf(closed: boolean): Followed | undefined {
    return groups === count ? undefined : { count, closed };
  }
}

/** After a paragraph that cuts a numbered list, its numbers go on. */
function continues({ value }: ListPlace, count: number): boolean {
  return value === count + 1;
}
