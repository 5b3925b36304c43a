/** A passage that was planted in two documents, names and years changed. */
export interface Planted {
  readonly paths: readonly [string, string];
  /** The passage as it stands in each. */
  readonly texts: readonly [string, string];
}

/** A generated workspace with copies in it that are known. */
export interface SimilarWorkspace {
  readonly documents: readonly { readonly path: string; readonly text: string }[];
  readonly planted: readonly Planted[];
  /** Paragraphs that many of the documents end with. */
  readonly stock: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const PEOPLE = words('陈 周 孙 罗 谢 韩 唐 邓 许 沈 吕 崔').flatMap((surname) =>
  words('建平 晓云 志强 文 立新 海燕 丽 国栋').map((given) => surname + given),
);
const PLACES = words('柳河 石桥 东岭 沙井 松湾 梅园 双塔 南浦 北渡 槐荫 清泉 云台');
const KINDS = words('县 镇 乡 村 区');
const OFFICES = words('水利局 教育局 民政局 粮站 供销社 卫生院 文化站 林场 档案馆 运输站 小学 农机站');
const WHEN = words('雨季前 开学后 月底 清早 春耕时 周三下午 会后 入冬以前 上旬 午饭后 秋收时节 节后');
const HOW = words('分三批 逐户 照图纸 按顺序 当着住户 借来水泵 先试后改 顺着河岸 用旧料 连着几天 就地 轮流');
const ACTS = words(
  '清点 更换 丈量 修补 转运 晾晒 登记 拆卸 粉刷 加固 抽查 誊写 搬走 校准 封存 栽种 疏通 焊接 分发 油漆 检修 铺设 归还 称重',
);
const KIND_OF = words('陈旧的 新到的 漏水的 靠墙的 借出的 半截的 受潮的 编号的 临街的 多余的 松动的 备用的');
const THINGS = words(
  '木箱 水管 课桌 账本 石板 电表 种子 屋瓦 路牌 渔网 锅炉 书柜 秤砣 井盖 窗框 绳索 菜苗 灯罩 磨盘 船桨 帆布 蜂箱 竹梯 铁门 药柜 台阶',
);
const THEN = words(
  '余下的堆在院里 两个人看着 价钱没有变 过后再验一次 雨停了才动手 钥匙交给值班员 工具晚上收回 样子跟从前一样 图样贴在门口 车子绕道走 旧的拿去卖了 没有用完的退回',
);

/** Stock paragraphs as offices put them at the end of whatever they send. */
const STOCK = [
  '本件由办公室负责解释，执行中遇到问题的，请在收到之日起十个工作日内书面反馈，逾期未反馈的视为没有不同意见，有关材料一并退回原发文单位存档。',
  '各单位收到后请核对页数和附件，如有缺页、错页或者字迹不清，可凭收文登记到收发室更换，更换时须由经手人签字，并把原件当面交回，不得自行复印。',
];

/** A seeded generator of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Documents of about `chars` characters, `pairs` of them with a passage of 60–400 characters from another. */
export function similarWorkspace(count: number, chars: number, pairs: number, seed: number): SimilarWorkspace {
  const random = seeded(seed);
  const bodies = Array.from({ length: count }, () => paragraphs(random, chars));
  const planted: Planted[] = [];
  const pathOf = (index: number): string => `doc-${String(index).padStart(5, '0')}.txt`;
  for (let pair = 0; pair < pairs; pair++) {
    const [a, b] = [2 * pair, count - 1 - 2 * pair];
    const template = passage(random, 60 + Math.floor((340 * pair) / Math.max(1, pairs - 1)));
    const texts = [fill(template, random), fill(template, random)] as const;
    plant(bodies[a], texts[0], random);
    plant(bodies[b], texts[1], random);
    planted.push({ paths: [pathOf(a), pathOf(b)], texts });
  }
  const documents = bodies.map((body, index) => {
    const stock = index % 3 === 0 ? [STOCK[(index / 3) % STOCK.length] ?? ''] : [];
    return { path: pathOf(index), text: [`第${String(index + 1)}号记录`, ...body, ...stock].join('\n') };
  });
  return { documents, planted, stock: STOCK };
}

function paragraphs(random: () => number, chars: number): string[] {
  const list: string[] = [];
  for (let length = 0; length < chars; length += list.at(-1)?.length ?? 1)
    list.push(fill(passage(random, 100 + Math.floor(random() * 200)), random));
  return list;
}

/** Puts a passage into a document: a paragraph of its own, or after what a paragraph says. */
function plant(body: string[] | undefined, text: string, random: () => number): void {
  if (body === undefined) return;
  const at = Math.floor(random() * body.length);
  if (random() < 0.5) body.splice(at, 0, text);
  else body[at] = `${body[at] ?? ''}${text}`;
}

/** Sentences with {name}, {place} and {year} still open. */
function passage(random: () => number, chars: number): string {
  // Slots are longer than what fills them: cut only what is over by more than that.
  let text = '';
  while (filledLength(text) < chars) text += sentence(random);
  let end = text.length;
  while (filledLength(text.slice(0, end - 1)) >= chars) end--;
  return `${text.slice(0, end).replace(/\{[^}]*$|[，。]$/u, '')}。`;
}

function filledLength(template: string): number {
  return template.replace(/\{\w+\}/gu, '甲乙').length;
}

function sentence(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const thing = (): string => `${random() < 0.6 ? pick(KIND_OF) : ''}${pick(THINGS)}`;
  const deed = (): string => `${random() < 0.5 ? pick(HOW) : ''}${pick(ACTS)}${thing()}`;
  switch (Math.floor(random() * 6)) {
    case 0:
      return `{year}年{day}，{place}${pick(OFFICES)}${deed()}，${pick(WHEN)}${deed()}。`;
    case 1:
      return `${pick(WHEN)}{name}${deed()}，${pick(THEN)}。`;
    case 2:
      return `{place}${deed()}{count}件，${pick(WHEN)}又${deed()}，${pick(THEN)}。`;
    case 3:
      return `${thing()}由{name}同志${pick(ACTS)}，${thing()}留到${pick(WHEN)}${pick(ACTS)}。`;
    case 4:
      return `${deed()}，${deed()}，${pick(THEN)}。`;
    default:
      return `${pick(WHEN)}${pick(THEN)}，${deed()}用去{count}元，${deed()}。`;
  }
}

function fill(template: string, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const number = (from: number, to: number): string => String(from + Math.floor(random() * (to - from)));
  return template.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    if (slot === 'name') return pick(PEOPLE);
    if (slot === 'place') return pick(PLACES) + pick(KINDS);
    if (slot === 'year') return number(2015, 2026);
    if (slot === 'day') return `${number(1, 13)}月${number(1, 29)}日`;
    return number(2, 3000);
  });
}
