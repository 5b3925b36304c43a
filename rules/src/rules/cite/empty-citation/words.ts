import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words with which a document rests on another, and with which documents are counted as work. */
export const bases = defineTerms('cite/bases', {
  basis: '根据 依据 按照 依照 遵照 贯彻落实 落实 贯彻 执行',
  output: '等文件 等政策文件 等制度文件 等系列文件 政策体系 制度体系 等制度 等配套文件 系列文件',
});
