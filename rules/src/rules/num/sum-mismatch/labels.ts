/** Sets of labels of which a thing bears exactly one: their counts add up to the whole. */
const COMPLETE: readonly (readonly RegExp[])[] = [
  [/男/u, /女/u],
  [/城镇|城市|城区|县城/u, /农村|乡村|乡镇/u],
  [/第一产业/u, /第二产业/u, /第三产业/u],
  [/[已的]?(?:完工|竣工|建成)/u, /在建|正在/u, /未开工|未动工|没有开工|没有动工/u],
  [/(?<!不)合格|达标/u, /不合格|不达标|未达标/u],
  [/已办结|已完成|已整改/u, /未办结|未完成|未整改|正在/u],
];

/** 采纳 and 未采纳: what is done and what is not. */
function isDenied([done = '', denied = '', ...others]: readonly string[]): boolean {
  const act = /^(?:其中|已|有)*([\p{Script=Han}]{2,}?)的?$/u.exec(done)?.[1] ?? '';
  const not = /^[尚还]?(?:未|不|没有)([\p{Script=Han}]{2,}?)的?$/u.exec(denied)?.[1] ?? '';
  return act !== '' && act === not && others.length === 0;
}

/** Labels that say a person's age, sex, schooling or post: one person may bear several of them. */
const OVERLAPPING: readonly RegExp[] = [
  /岁|\d0后|后干部/u,
  /男|女/u,
  /学历|本科|研究生|大专|硕士|博士/u,
  /党员|团员|群众/u,
  /正职|副职|主任|书记|镇长|职称|班子/u,
  /少数民族/u,
  /人员”/u,
];

/** True when the labels are one complete set: every part of it is there and nothing else. */
export function isComplete(labels: readonly string[]): boolean {
  if (isDenied(labels)) return true;
  return COMPLETE.some(
    (set) =>
      labels.length === set.length &&
      set.every((label) => labels.some((text) => label.test(text))) &&
      labels.every((text) => set.some((label) => label.test(text))),
  );
}

/** True when the labels come from two kinds or more, so that one person may be counted twice. */
export function mayOverlap(labels: readonly string[]): boolean {
  const kinds = OVERLAPPING.filter((kind) => labels.some((label) => kind.test(label)));
  return kinds.length >= 2 || labels.filter((label) => /岁|\d0后/u.test(label)).length >= 2;
}
