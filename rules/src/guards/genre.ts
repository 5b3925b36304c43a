import type { Block } from '../parse/model.ts';
import type { Genre } from '../rule/levels.ts';
import { genreOfShape, readShape, type Shape } from './genre-shape.ts';
import { readTitle } from './genre-title.ts';
import { isOfficeRules } from './office-rules.ts';

/**
 * The genre of a document, from its title, its first lines and its shape. A press release that is told like a
 * report is one. `other` when nothing official is seen: news, fiction, reference works, letters.
 */
export function detectGenre(blocks: readonly Block[]): Genre {
  const { genre, title, vague } = readTitle(blocks);
  const shape = readShape(blocks);
  if (genre === 'norm' && isOfficeRules(blocks)) return 'directive';
  if (genre === 'directive' && shape.articles >= 5 && shape.articleShare > 0.6) return 'norm';
  if (vague && tellsStories(shape)) return 'other';
  return genre ?? genreOfShape(shape, title !== '');
}

/** Fiction and manuals borrow official nouns for their titles (规则、指令); their text gives them away. */
function tellsStories({ count, chars }: Shape): boolean {
  const official = count.directive + count.call + count.report + count.speech + count.reply + count.hall;
  return chars > 400 && count.told > official && count.told * 1000 > 6 * chars;
}
