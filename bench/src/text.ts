/** A seeded generator of numbers in [0, 1): the same seed gives the same document everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

const PLACES = ['城南街道', '青石镇', '河湾村', '第三小学', '县供水站', '东街社区卫生服务站', '桥头粮站', '老城图书馆'];
const ACTS = [
  '更换旧水管',
  '维修教室门窗',
  '清理排水沟',
  '核对住户登记',
  '安装路灯',
  '整理借阅档案',
  '检修锅炉',
  '补种行道树',
];
const PLAIN = [
  '{place}于{month}月{day}日完成{act}，共用工{count}人，花费{money}元。',
  '{place}负责{act}，{month}月底前验收，由{place}派两人到场核对。',
  '{month}月，{place}收到居民反映{count}件，办结{count}件，其余由{place}列出原因并告知本人。',
  '经现场查看，{place}需要{act}，计划分两次进行，每次不超过{count}小时。',
];
const FLAWED = [
  '要充分认识{act}的重要性和必要性，高度重视，精心组织，周密安排，狠抓落实。',
  '{place}要注意留存签到表和现场照片，按周报送台账，满意率至少100%。',
  '通过努力，{act}取得明显成效，居民满意率达{count}.{day}%，“{act}”品牌进一步打响。',
  '各部门要切实加强领导，压实责任，不断提升{act}水平，确保各项要求落到实处。',
];

/** An official report of about `chars` characters: plain sentences with a flawed one now and then, under numbered headings. */
export function reportText(chars: number, seed: number): string {
  const random = randomOf(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/gu, (_, name: string) => {
      if (name === 'place') return pick(PLACES);
      if (name === 'act') return pick(ACTS);
      if (name === 'month') return String(1 + Math.floor(random() * 12));
      if (name === 'day') return String(1 + Math.floor(random() * 28));
      if (name === 'money') return String(1000 + Math.floor(random() * 90000));
      return String(2 + Math.floor(random() * 95));
    });
  const lines = ['关于公共设施维护情况的报告', ''];
  let length = lines.join('\n').length;
  for (let section = 1; length < chars; section++) {
    const paragraph = Array.from({ length: 4 }, () => fill(pick(random() < 0.25 ? FLAWED : PLAIN))).join('');
    const line = `${String(section)}. ${pick(ACTS)}\n${paragraph}\n`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, chars);
}
