import { pair, type Template } from './statement.ts';

const rest: Template = (random) => {
  const [used, left] = [random.whole(31, 90), random.whole(11, 30)];
  const say = random.pick<(x: number) => string>([
    (x) => `修桥总投资${used + left}万元，申请省级补助${used}万元，其余${x}万元由村里自筹。`,
    (x) => `应查门店${used + left}家，实际检查${used}家，剩余${x}家因停业没有检查。`,
    (x) => `现有床位${used + left}张，已入住${used}张，空置${x}张。`,
    (x) => `损坏渠道${used + left}公里，已修复${used}公里，还有${x}公里没有修复。`,
    (x) => `送审结算${used + left}万元，审定${used}万元，核减${x}万元。`,
  ]);
  return pair(left, left + random.whole(3, 9), say);
};

const stock: Template = (random) => {
  const [start, out, more] = [random.whole(60, 99), random.whole(11, 25), random.whole(5, 20)];
  const say = random.pick<(x: number) => string>([
    (x) => `年初护工${start}人，年内离职${out}人，新聘${more}人，年末${x}人。`,
    (x) => `期初库存水表${start}只，领出${out}只，新购入${more}只，期末结存${x}只。`,
  ]);
  return pair(start - out + more, start - out + more + random.whole(1, 3) * 31, say);
};

const beforehand: Template = (random) => {
  const [from, gap] = [random.whole(11, 60), random.whole(4, 30)];
  const say = random.pick<(x: number) => string>([
    (x) => `全年新增合作社${x}家，由${from}家增加到${from + gap}家。`,
    (x) => `投诉减少${x}件，由上年的${from + gap}件下降至${from}件。`,
    (x) => `达标率提高${x}个百分点，由${from}%提高到${from + gap}%。`,
  ]);
  return pair(gap, gap + random.whole(2, 5), say);
};

const answered: Template = (random) => {
  const sent = random.whole(100, 900);
  const say = random.pick<(x: number) => string>([
    (x) => `发放问卷${sent}份，收回${x}份。`,
    (x) => `村民大会应到${sent}人，实到${x}人。`,
    (x) => `抽检样品${sent}份，合格${x}份。`,
    (x) => `全年受理投诉${sent}件，办结${x}件。`,
    (x) => `参加培训${sent}人，取得证书${x}人。`,
  ]);
  return pair(sent - random.whole(3, 40), sent + random.whole(3, 40), say);
};

const harvest: Template = (random) => {
  const [field, each] = [random.whole(12, 90) * 10, random.whole(6, 14) * 100];
  const tons = (field * each) / 2000;
  const say = random.pick<(x: number) => string>([
    (x) => `种植小麦${field}亩，亩产${each}斤，总产${x}吨。`,
    (x) => `全村玉米${field}亩，平均亩产${each / 2}公斤，总产量${x}吨。`,
  ]);
  return pair(tons, tons * random.pick([2, 10]), say);
};

const priced: Template = (random) => {
  const [count, price] = [random.whole(21, 90), random.whole(3, 40) * 20];
  const say = random.pick<(x: number) => string>([
    (x) => `购买水泵${count}台，单价${price}元，共计${x}元。`,
    (x) => `参训学员${count}人，人均补助${price}元，合计${x}元。`,
    (x) => `每户补助${price}元，补助${count}户，共需${x}元。`,
    (x) => `补贴企业${count}家，平均每家${price}元，共发放补贴${x}元。`,
  ]);
  return pair(count * price, (count + random.whole(1, 9)) * price, say);
};

const listed: Template = (random) => {
  const [a, b, c] = [random.whole(21, 90), random.whole(21, 90), random.whole(21, 90)];
  const say = random.pick<(x: number) => string>([
    (x) => `今年共投入${x}万元，其中：\n1.设备${a}万元；\n2.培训${b}万元；\n3.宣传${c}万元。`,
    (x) => `全镇栽树${x}亩，任务分配如下：\n（一）东片${a}亩。\n（二）西片${b}亩。\n（三）北片${c}亩。`,
    (x) => `补贴共${x}万元，其中：\n插秧机${a}万元；\n旋耕机${b}万元；\n无人机${c}万元。`,
  ]);
  return pair(a + b + c, a + b + c - random.whole(5, 12), say);
};

/** Statements of what is left, what came back, what a field or a price gives, and what a list adds up to. */
export const BALANCES: readonly Template[] = [rest, stock, beforehand, answered, harvest, priced, listed];
