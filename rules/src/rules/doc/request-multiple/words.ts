import { defineTerms } from '../../../lexicon/term-table.ts';

/** What a term is to a request: the asking, or a class of what is asked for. */
export type AskedClass = 'ask' | 'money' | 'staff' | 'land' | 'vehicle' | 'project' | 'name';

/** How a request asks, and classes of what it may ask for. */
export const asked = defineTerms<AskedClass>(
  'doc/asked',
  {
    ask: '请求 恳请 请批准 请予 申请 拟请 希望批准 敬请 现请求 并批准 并同意 并解决 一并解决 一并批准',
    money: '资金 经费 款项 补助 专项款 拨款',
    staff: '编制 人员编制 岗位 职数',
    land: '用地 土地 地块',
    vehicle: '车辆 公务用车',
    project: '立项',
    name: '更名 命名',
  },
  [{ term: '增编', class: 'staff', notAfter: '新', note: '新增|编制' }],
);
