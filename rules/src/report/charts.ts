import { distribution, type ScoreClass } from './distribution.ts';
import { heatMap, type HeatMap } from './heat-map.ts';
import type { Report } from './model.ts';
import { RULE_INFO } from './rule-info.ts';
import { shownFindings, type RenderOptions } from './summary.ts';

/** What of a file the charts need: its index, and how often each rule spoke. */
export interface ChartFile {
  readonly path: string;
  readonly total: number | null;
  readonly rules: Readonly<Record<string, number>>;
}

/** What the charts of a report show. */
export interface ChartData {
  readonly distribution: readonly ScoreClass[];
  readonly heatMap: HeatMap;
}

/** The charts as SVG elements without styles of their own: the page gives the classes their colours. */
export interface ChartPictures {
  readonly distribution: string;
  /** '' where there is nothing to show. */
  readonly heatMap: string;
}

/** The files of a report as charts take them. */
export function chartFiles(report: Report, options: RenderOptions = {}): readonly ChartFile[] {
  return report.files.map((file) => {
    const rules: Record<string, number> = {};
    for (const { rule } of shownFindings(file, options)) rules[rule] = (rules[rule] ?? 0) + 1;
    return { path: file.path, total: file.score.total, rules };
  });
}

/** What the charts show of some files. */
export function chartData(files: readonly ChartFile[]): ChartData {
  return { distribution: distribution(files.map(({ total }) => total)), heatMap: heatMap(files, RULE_INFO) };
}

/** The distribution in words: what the picture says to who does not see it. */
export function distributionWords(classes: readonly ScoreClass[]): string {
  return classes.map(({ label, count }) => `${label}：${String(count)} 个`).join('；');
}
