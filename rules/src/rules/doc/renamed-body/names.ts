import { defineTerms, type TermRow } from '../../../lexicon/term-table.ts';

/** What a body or document is called now, or that it no longer holds. */
export interface Change {
  /** The year the change took effect. */
  readonly year: number;
  readonly now: string;
  readonly kind: 'body' | 'document';
}

const BODIES_2018: readonly (readonly [now: string, old: string])[] = [
  [
    '市场监督管理部门',
    '工商局 工商行政管理局 工商行政管理总局 质监局 质量技术监督局 食药监局 食品药品监督管理局 食品药品监督管理总局',
  ],
  ['自然资源部门', '国土资源局 国土资源厅 国土资源部 国土局'],
  ['生态环境部门', '环保局 环境保护局 环境保护厅 环境保护部'],
  ['卫生健康部门', '卫计委 卫计局 卫生计生委 卫生和计划生育委员会 卫生和计划生育局 卫生计生局'],
  ['税务部门', '国税局 地税局 国家税务局 地方税务局'],
  ['应急管理部门', '安监局 安全生产监督管理局 安全生产监督管理总局'],
  ['文化和旅游部门', '旅游局 旅游发展委员会 文广新局'],
  ['农业农村部门', '农业局 农业委员会 农业部'],
  ['国家粮食和物资储备局', '国家粮食局'],
  ['消防救援机构', '公安消防支队 公安消防大队 公安消防队'],
  ['司法部', '国务院法制办公室 国务院法制办'],
];

const OTHER_BODIES: readonly (readonly [old: string, year: number, now: string])[] = [
  ['银监会', 2018, '国家金融监督管理总局'],
  ['保监会', 2018, '国家金融监督管理总局'],
  ['银保监会', 2023, '国家金融监督管理总局'],
  ['银保监局', 2023, '金融监管局'],
  ['国务院扶贫办', 2021, '农业农村部'],
  ['铁道部', 2013, '国家铁路局等'],
  ['人口和计划生育局', 2013, '卫生健康部门'],
  ['新闻出版总署', 2013, '国家新闻出版署等'],
];

const DOCUMENTS: readonly (readonly [title: string, year: number, now: string])[] = [
  ['《国家行政机关公文处理办法》', 2012, '《党政机关公文处理工作条例》'],
  ['《中国共产党机关公文处理条例》', 2012, '《党政机关公文处理工作条例》'],
  ['《合同法》', 2021, '《民法典》'],
  ['《中华人民共和国合同法》', 2021, '《民法典》'],
  ['《物权法》', 2021, '《民法典》'],
  ['《中华人民共和国物权法》', 2021, '《民法典》'],
  ['《婚姻法》', 2021, '《民法典》'],
  ['《中华人民共和国婚姻法》', 2021, '《民法典》'],
  ['《继承法》', 2021, '《民法典》'],
  ['《收养法》', 2021, '《民法典》'],
  ['《担保法》', 2021, '《民法典》'],
  ['《侵权责任法》', 2021, '《民法典》'],
  ['《民法通则》', 2021, '《民法典》'],
  ['《民法总则》', 2021, '《民法典》'],
];

/** Every old name with what became of it. Extended with each release. */
export const CHANGES: ReadonlyMap<string, Change> = new Map([
  ...BODIES_2018.flatMap(([now, old]) =>
    old.split(/\s+/u).map((term): [string, Change] => [term, { year: 2018, now, kind: 'body' }]),
  ),
  ...OTHER_BODIES.map(([old, year, now]): [string, Change] => [old, { year, now, kind: 'body' }]),
  ...DOCUMENTS.map(([title, year, now]): [string, Change] => [title, { year, now, kind: 'document' }]),
]);

const GUARDS: Readonly<Record<string, Pick<TermRow, 'notAfter' | 'notBefore'>>> = {
  农业部: { notAfter: '国', notBefore: '门分' },
  农业局: { notBefore: '部' },
  // 文化和旅游局, 文化旅游局 are the new names.
  旅游局: { notAfter: '化和体' },
};

/** The old names as a table for the matcher. */
export const oldNames = defineTerms<Change['kind']>(
  'doc/old-names',
  { body: '', document: '' },
  [...CHANGES].map(([term, { kind }]) => ({ term, class: kind, ...GUARDS[term] })),
);
