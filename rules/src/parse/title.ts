import type { Block } from './model.ts';

/** 标题 of a document, its lines joined; '' where there is none. */
export function titleOf(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.kind === 'title')
    .map((block) => block.text)
    .join('');
}

/** 关于…的通知 without whoever issues it: how another document calls this one. */
export function coreOf(title: string): string {
  const about = title.indexOf('关于');
  return about < 0 ? title : title.slice(about);
}
