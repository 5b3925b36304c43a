import { pick } from './pick.ts';

const words = (text: string): readonly string[] => text.split(' ');

const TOWNS = words('青石镇 河湾乡 柳林街道 桥头镇 南坡乡 东街街道 白塘镇 沙口乡 竹溪镇 平湖街道 石井乡 望江镇');
const UNITS = words(
  '供水站 卫生院 图书馆 粮站 中心小学 敬老院 文化站 农机站 林场 渡口管理所 环卫所 供销社 幼儿园 档案室 防汛值班点 便民服务中心',
);
const ACTS = words(
  '更换 维修 清点 核对 加固 疏通 登记 搬迁 粉刷 检修 补种 测量 封存 归还 校准 清洗 编号 拆除 铺设 油漆 晾晒 修补 分发 订购',
);
const KINDS = words('老旧的 漏水的 借出的 临街的 备用的 受潮的 松动的 新到的 报废的 没有编号的 靠北墙的 去年买的');
const THINGS = words(
  '水管 门窗 课桌 路灯 排水沟 借阅档案 锅炉 行道树 电表 井盖 药柜 屋瓦 消防栓 渡船 菜苗 台账本 健身器材 水泵 护栏 灯罩 书架 配电箱 指示牌 垃圾桶',
);
const WHENS = words(
  '雨季之前 开学以后 月底 周三下午 秋收以后 清早 午后 入冬以前 上旬 中旬 赶集日 放假期间 会后 停水当天',
);
const HOWS = words(
  '分三批 逐户 按图纸 按编号 当着住户 借用水泵 先试后改 沿着河岸 用旧料 连着两天 就地 轮流 由两人一组 对着清单',
);
const MATTERS = words('供水 防汛 秋收 冬修 普查 借阅 消防 环卫 采购 值班 体检 食堂 校车 渡口 林木 仓储 危房 路灯');
const EVENTS = words('安全生产 移风易俗 厉行节约 文明创建 防灾减灾 爱国卫生 依法行政 数字政务');

/** What a slot of a sentence template is filled with. */
const SLOTS: Readonly<Record<string, (random: () => number) => string>> = {
  town: (random) => pick(TOWNS, random),
  unit: (random) => pick(TOWNS, random).slice(0, 2) + pick(UNITS, random),
  job: (random) => pick(ACTS, random) + pick(KINDS, random) + pick(THINGS, random),
  thing: (random) => pick(KINDS, random) + pick(THINGS, random),
  matter: (random) => pick(MATTERS, random),
  event: (random) => pick(EVENTS, random),
  when: (random) => pick(WHENS, random),
  how: (random) => pick(HOWS, random),
  month: (random) => String(1 + Math.floor(random() * 12)),
  day: (random) => String(1 + Math.floor(random() * 28)),
  few: (random) => String(2 + Math.floor(random() * 8)),
  count: (random) => String(12 + Math.floor(random() * 900)),
  money: (random) => String(1000 + Math.floor(random() * 90_000)),
  tenth: (random) => `${String(60 + Math.floor(random() * 39))}.${String(1 + Math.floor(random() * 9))}`,
};

/** Fills the slots of a template: `{unit}{when}完成{job}`. A slot that nobody knows is an error. */
export function fill(template: string, random: () => number): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const slot = SLOTS[name];
    if (slot === undefined) throw new Error(`no slot ${name}`);
    return slot(random);
  });
}
