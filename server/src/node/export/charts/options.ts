import type { BarSeriesOption, HeatmapSeriesOption } from 'echarts/charts';
import type { GridComponentOption, VisualMapComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartData } from '@shihua/rules';
import { INKS } from './inks.ts';

type Option = ComposeOption<BarSeriesOption | HeatmapSeriesOption | GridComponentOption | VisualMapComponentOption>;
type HeatMap = ChartData['heatMap'];

/** Width of a picture in its own units. */
export const WIDTH = 600;

const FONT_SIZE = 12;
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 30;
const RIGHT = 10;
const STEPS = 4;

const axisLabel = { color: INKS.quiet, fontSize: FONT_SIZE, interval: 0 } as const;
const axisLine = { show: true, lineStyle: { color: INKS.line } } as const;

/** Bars, one a class of the index, each with its number. */
export function distributionOption(classes: ChartData['distribution']): Option {
  return {
    grid: { left: 16, right: 16, top: 26, bottom: 28 },
    xAxis: {
      type: 'category',
      data: classes.map(({ label }) => label),
      axisLabel,
      axisLine,
      axisTick: { show: false },
    },
    yAxis: { type: 'value', show: false, minInterval: 1 },
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: '60%',
        data: classes.map(({ count }) => count),
        itemStyle: { color: INKS.bar },
        label: { show: true, position: 'top', color: INKS.ink, fontSize: FONT_SIZE, formatter: '{c} 个' },
      },
    ],
  };
}

/** Names of rules get what the folders can spare. */
function namesWidth({ folders }: HeatMap): number {
  return folders.length <= 6 ? 240 : 190;
}

/** Height of the map's picture: a row a rule. */
export function heatMapHeight({ rules }: HeatMap): number {
  return HEAD_HEIGHT + rules.length * ROW_HEIGHT + 10;
}

/** Cells by rule and folder, each with its number; the deeper, the more. */
export function heatMapOption(map: HeatMap): Option {
  const { folders, rules } = map;
  const names = namesWidth(map);
  const most = Math.max(1, ...rules.flatMap(({ counts }) => counts));
  const cellWidth = Math.floor((WIDTH - names - RIGHT) / Math.max(1, folders.length));
  const cells = rules.flatMap(({ counts }, y) => counts.map((count, x) => [x, y, count]));
  return {
    grid: { left: names, right: RIGHT, top: HEAD_HEIGHT, bottom: 10 },
    xAxis: {
      type: 'category',
      position: 'top',
      data: [...folders],
      axisLabel: { ...axisLabel, width: cellWidth - 6, overflow: 'truncate', margin: 8 },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rules.map(({ summary }) => summary),
      axisLabel: { ...axisLabel, color: INKS.ink, width: names - 16, overflow: 'truncate' },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    visualMap: { type: 'piecewise', show: false, dimension: 2, pieces: pieces(most) },
    series: [
      {
        type: 'heatmap',
        silent: true,
        data: cells,
        itemStyle: { borderColor: INKS.line, borderWidth: 1 },
        label: {
          show: true,
          color: INKS.ink,
          fontSize: FONT_SIZE,
          formatter: ({ value }) => (Array.isArray(value) && value[2] !== 0 ? String(value[2]) : ''),
        },
      },
    ],
  };
}

/** Nothing is its own step; the rest is cut into equal ones. */
function pieces(most: number): { min: number; max: number; color: string }[] {
  const steps = [INKS.heat1, INKS.heat2, INKS.heat3, INKS.heat4];
  const size = Math.max(1, Math.ceil(most / STEPS));
  return [
    { min: 0, max: 0, color: INKS.heat0 },
    ...steps.map((color, index) => ({ min: index * size + 1, max: (index + 1) * size, color })),
  ];
}
