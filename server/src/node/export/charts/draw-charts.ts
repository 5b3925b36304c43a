import { BarChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, VisualMapComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData, ChartPictures } from '@shihua/rules';
import { distributionOption, heatMapHeight, heatMapOption, WIDTH } from './options.ts';
import { asElement } from './svg.ts';

use([BarChart, HeatmapChart, GridComponent, VisualMapComponent, SVGRenderer]);

const DISTRIBUTION_HEIGHT = 200;

type Option = Parameters<ReturnType<typeof init>['setOption']>[0];

/** Draws the charts of a report without a browser. The same data give the same pictures wherever they are drawn. */
export function drawCharts({ distribution, heatMap }: ChartData): ChartPictures {
  const label = `文风指数的分布：${distribution.map((each) => `${each.label}，${String(each.count)} 个`).join('；')}`;
  return {
    distribution: draw(distributionOption(distribution), DISTRIBUTION_HEIGHT, label),
    heatMap:
      heatMap.rules.length === 0
        ? ''
        : draw(heatMapOption(heatMap), heatMapHeight(heatMap), '各文件夹的提示处数，数字见下面的表格'),
  };
}

function draw(option: Option, height: number, label: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ ...option, animation: false });
    return asElement(chart.renderToSVGString(), label);
  } finally {
    chart.dispose();
  }
}
