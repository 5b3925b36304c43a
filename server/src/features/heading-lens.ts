import { headedSections } from '@shihua/rules';
import type { CodeLens } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { Converter } from '../convert.ts';
import { fill } from '../strings.ts';
import { leadingTo, type LensServices } from './lens-command.ts';

/**
 * A lens over each heading: the index of its section alone and how many findings stand in it, “文风 41 · 3 处”. It leads
 * to the first of them.
 */
export function headingLenses(services: LensServices, { document, analysis, shown }: Analysed): readonly CodeLens[] {
  const { strings } = services;
  const converter = new Converter(document.uri, document.text);
  return headedSections(analysis).flatMap(({ start, end, total }) => {
    const inside = shown.filter((finding) => start <= finding.start && finding.start < end);
    const count = inside.length;
    // A short section without findings has nothing to say.
    if (total === null && count === 0) return [];
    const title = total === null ? fill(strings.headingCount, { count }) : fill(strings.headingLens, { total, count });
    const range = converter.range({ start, end: start });
    return [{ range, command: leadingTo(services, title, inside[0], converter) }];
  });
}
