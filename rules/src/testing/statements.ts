import { BALANCES } from './balances.ts';
import { pair, randomSource, type StatementPair, type Template } from './statement.ts';

const share = (part: number, whole: number, decimals: number): string => ((100 * part) / whole).toFixed(decimals);

/** A share that no number of the whole gives: halfway between two that do. */
function unreachable(part: number, whole: number): string {
  return ((100 * (part + 0.5)) / whole).toFixed(1);
}

const surveyed: Template = (random) => {
  const n = random.whole(30, 90);
  const k = random.whole(5, n - 5);
  const say = random.pick<(p: string) => string>([
    (p) => `本次收回问卷${n}份，${p}%的家长赞成延长借阅时间。`,
    (p) => `受访的${n}名司机中，有${p}%知道新站点。`,
    (p) => `${n}户居民中，愿意分类投放的占${p}%。`,
    (p) => `志愿者走访${n}家商铺，其中${p}%已换新招牌。`,
  ]);
  return pair(share(k, n, 1), unreachable(k, n), say);
};

const checked: Template = (random) => {
  const n = random.whole(40, 300);
  const k = random.whole(8, Math.floor(n * 0.8));
  const say = random.pick<(p: string) => string>([
    (p) => `抽查灭火器${n}个，合格${k}个，合格率${p}%。`,
    (p) => `全校现有教师${n}人，女教师${k}人，占${p}%。`,
    (p) => `共接到报修${n}件，当天修好${k}件，占总数的${p}%。`,
    (p) => `应到代表${n}人，实到${k}人，到会率${p}%。`,
    (p) => `抽检水样${n}份，达标${k}份（达标率为${p}%）。`,
  ]);
  return pair(share(k, n, 1), share(k + Math.ceil(n / 10), n, 1), say);
};

const parts: Template = (random) => {
  const [a, b] = [random.whole(11, 90), random.whole(11, 90)];
  const say = random.pick<(b: number) => string>([
    (x) => `社区登记老人${a + b}人，其中男${a}人、女${x}人。`,
    (x) => `检验样品${a + b}份，其中合格${a}份，不合格${x}份。`,
    (x) => `受理来信${a + b}件。其中，已办结${a}件，未办结${x}件。`,
    (x) => `小学部有学生${a + b}人，男生${a}人，女生${x}人。`,
    (x) => `参训学员${a + b}名，其中城镇${a}名，农村${x}名。`,
  ]);
  return pair(b, b + random.whole(2, 9), say);
};

const inside: Template = (random) => {
  const total = random.whole(20, 90);
  const part = random.whole(5, total - 1);
  const say = random.pick<(k: number) => string>([
    (k) => `今年评出好邻居${total}户，其中外来户${k}户。`,
    (k) => `新栽果树${total}株，其中梨树${k}株。`,
    (k) => `馆内共有展柜${total}个（其中恒温展柜${k}个）。`,
  ]);
  return pair(part, total + random.whole(3, 20), say);
};

const sums: Template = (random) => {
  const [a, b, c] = [random.whole(11, 99), random.whole(11, 99), random.whole(11, 99)];
  const sum = a + b + c;
  const say = random.pick<(s: number) => string>([
    (s) => `东、中、西三个片区分别修补路面${a}处、${b}处、${c}处，共修补${s}处。`,
    (s) => `一班捐书${a}册，二班捐书${b}册，三班捐书${c}册，合计${s}册。`,
    (s) => `春季体检${a}人、夏季体检${b}人、秋季体检${c}人，三季共体检${s}人。`,
  ]);
  return pair(sum, sum - random.whole(4, 10), say);
};

const sessions: Template = (random) => {
  const held = random.whole(40, 900);
  const say = random.pick<(people: number) => string>([
    (x) => `全年举办急救讲座${held}场，听讲座${x}人次。`,
    (x) => `共有${x}余人次参加义务巡河，开展巡河${held}次。`,
    (x) => `开设手工课${held}期，参加手工课的学员${x}人次。`,
  ]);
  return pair(held * random.whole(5, 30) * 10, Math.max(10, Math.floor(held / 40) * 10), say);
};

/** 余 is an interval: 400余 may be 450, and 300余 may not. */
const roughSessions: Template = (random) => {
  const hundreds = random.whole(3, 9);
  const held = hundreds * 100 + random.whole(1, 80);
  const say = random.pick<(people: number) => string>([
    (x) => `巡查河道${held}次，参加巡查河道的村民${x}余人次。`,
    (x) => `举办读书会${held}场，读书会吸引${x}余人次。`,
  ]);
  return pair(hundreds * 100, (hundreds - 2) * 100, say);
};

const growth: Template = (random) => {
  const [a, rate] = [random.whole(3, 60) * 20, random.whole(2, 18) * 5];
  const b = a + (a * rate) / 100;
  const say = random.pick<(r: number) => string>([
    (r) => `注册读者由${a}人增加到${b}人，增长${r}%。`,
    (r) => `日均客流从${a}人次提高到${b}人次，提高了${r}%。`,
    (r) => `去年借书${a}册，今年借书${b}册，增加${r}%。`,
    (r) => `停车位由原来的${a}个扩大到${b}个，增幅为${r}%。`,
  ]);
  return pair(rate, rate + random.whole(8, 15), say);
};

const decline: Template = (random) => {
  const [a, rate] = [random.whole(5, 60) * 20, random.whole(2, 15) * 5];
  const b = a - (a * rate) / 100;
  const say = random.pick<(r: number) => string>([
    (r) => `漏水报修从${a}件下降到${b}件，下降了${r}%。`,
    (r) => `平均等候时间由${a}秒缩短到${b}秒，缩短${r}%。`,
    (r) => `每月用纸由${a}张减少为${b}张，减少${r}%。`,
  ]);
  return pair(rate, rate + random.whole(6, 14), say);
};

const times: Template = (random) => {
  const [a, n] = [random.whole(12, 90), random.whole(2, 6)];
  const say = random.pick<(n: number) => string>([
    (x) => `合作社由${a}户发展到${a * (n + 1)}户，增长${x}倍。`,
    (x) => `电子书从${a}种增加到${a * (n + 1)}种，增加了${x}倍。`,
  ]);
  return pair(n, n + 1, say);
};

const doubled: Template = (random) => {
  const [a, n] = [random.whole(12, 90), random.pick([1, 2])];
  const words = ['一', '两', '三'];
  const say = random.pick<(n: number) => string>([
    (x) => `充电桩由${a}个增加到${a * 2 ** n}个，翻了${words[x - 1] ?? ''}番。`,
    (x) => `养蜂从${a}箱增加到${a * 2 ** n}箱，翻${words[x - 1] ?? ''}番。`,
  ]);
  return pair(n, n + 1, say);
};

const points: Template = (random) => {
  const [a, d] = [random.whole(40, 70), random.whole(5, 20)];
  const say = random.pick<(gap: string) => string>([
    (gap) => `按时到校率由${a}%提高到${a + d}%，提高${gap}。`,
    (gap) => `旧衣回收率从${a}%上升到${a + d}%，上升了${gap}。`,
    (gap) => `空置率由${a + d}%下降到${a}%，下降${gap}。`,
  ]);
  return pair(`${d}个百分点`, random.pick([`${d}%`, `${d + 3}个百分点`]), say);
};

const fewer: Template = (random) => {
  const n = random.whole(2, 9);
  const say = random.pick<(x: string) => string>([
    (x) => `换泵以后，停水次数减少${x}。`,
    (x) => `办证所需时间缩短了${x}。`,
    (x) => `今年误诊件数比前年下降${x}。`,
  ]);
  return pair(`${n}成`, `${n}倍`, say);
};

const TEMPLATES: readonly Template[] = [
  surveyed,
  checked,
  parts,
  inside,
  sums,
  sessions,
  roughSessions,
  growth,
  decline,
  times,
  doubled,
  points,
  fewer,
  ...BALANCES,
];

/** So many pairs of statements, the templates taken in turn. */
export function statementPairs(count: number, seed: number): readonly StatementPair[] {
  const random = randomSource(seed);
  return Array.from({ length: count }, (_, index) => {
    const template = TEMPLATES[index % TEMPLATES.length] ?? surveyed;
    return template(random);
  });
}
