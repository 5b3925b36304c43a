import { headedSections } from '@shihua/rules';
import type { CodeLens } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { Converter } from '../convert.ts';
import { fill, type Strings } from '../strings.ts';

/** A lens over each heading: the index of its section alone and how many findings stand in it, “文风 41 · 3 处”. */
export function headingLenses({ document, analysis, shown }: Analysed, strings: Strings): readonly CodeLens[] {
  const converter = new Converter(document.uri, document.text);
  return headedSections(analysis).flatMap(({ start, end, total }) => {
    const count = shown.filter((finding) => start <= finding.start && finding.start < end).length;
    // A short section without findings has nothing to say.
    if (total === null && count === 0) return [];
    const title = total === null ? fill(strings.headingCount, { count }) : fill(strings.headingLens, { total, count });
    return [{ range: converter.range({ start, end: start }), command: { title, command: '' } }];
  });
}
