import { defineTerms } from '../../../lexicon/term-table.ts';

/** Times that are none. */
export const looseTimes = defineTerms(
  'duty/loose-times',
  { time: '适时 不定期 不定时 尽快 尽早 视情 分批次 分期分批 有计划 择期 择机 择时 抓紧时间' },
  [{ term: '定期', class: 'time', notAfter: '不固限', notBefore: '存储限内的刊险债寿性化合利' }],
);
