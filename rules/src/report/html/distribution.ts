import { distributionWords } from '../charts.ts';
import { distribution } from '../distribution.ts';
import { html, Markup } from '../markup.ts';
import type { Report } from '../model.ts';
import type { RenderOptions } from '../summary.ts';
import type { Section } from './section.ts';

/** 指数分布: how many files lie in each fifth of the index, as a picture and in words. */
export function distributionSection(report: Report, options: RenderOptions): Section | undefined {
  if (report.files.length === 0) return undefined;
  const words = distributionWords(distribution(report.files.map(({ score }) => score.total)));
  const picture = options.charts?.distribution ?? '';
  return {
    id: 'distribution',
    title: '文风指数的分布',
    body: html`<figure class="chart">
      ${new Markup(picture)}
      <figcaption>各段指数的文件数（0 最好，100 最差）。${words}。</figcaption>
    </figure>`,
  };
}
