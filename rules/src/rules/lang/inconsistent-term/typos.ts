import { defineTerms, type TermRow } from '../../../lexicon/term-table.ts';

/**
 * Words that are wrong wherever they stand, each with the right one behind it. Only what no dictionary lists and no two
 * words side by side make up; accepted variants (座落, 水份, 直接了当) are left out.
 */
const PAIRS =
  '一如继往 一如既往 再接再历 再接再厉 按步就班 按部就班 按部就搬 按部就班 迫不急待 迫不及待 发扬广大 发扬光大 人才倍出 人才辈出 名列前矛 名列前茅 ' +
  '针贬时弊 针砭时弊 穿流不息 川流不息 不径而走 不胫而走 鼎立相助 鼎力相助 鞠躬尽粹 鞠躬尽瘁 披星带月 披星戴月 不记其数 不计其数 勿庸置疑 毋庸置疑 ' +
  '勿容置疑 毋庸置疑 责无旁代 责无旁贷 再所难免 在所难免 以身做则 以身作则 因地治宜 因地制宜 因地置宜 因地制宜 义不容词 义不容辞 坚苦奋斗 艰苦奋斗 ' +
  '历行节约 厉行节约 励行节约 厉行节约 有持无恐 有恃无恐 陈词烂调 陈词滥调 滥芋充数 滥竽充数 粗制烂造 粗制滥造 脍灸人口 脍炙人口 提纲契领 提纲挈领 ' +
  '相辅相承 相辅相成 全神灌注 全神贯注 集思广议 集思广益 前扑后继 前仆后继 迫在眉捷 迫在眉睫 应接不遐 应接不暇 破斧沉舟 破釜沉舟 走头无路 走投无路 ' +
  '默守成规 墨守成规 默守陈规 墨守成规 出奇不意 出其不意 美仑美奂 美轮美奂 竞竞业业 兢兢业业 食不裹腹 食不果腹 谈笑风声 谈笑风生 金榜提名 金榜题名 ' +
  '轻歌慢舞 轻歌曼舞 有口皆牌 有口皆碑 声名雀起 声名鹊起 凭心而论 平心而论 漠不关己 漠不关心 一诺千斤 一诺千金 身体立行 身体力行 身先事卒 身先士卒 ' +
  '契而不舍 锲而不舍 持之以衡 持之以恒 弹精竭虑 殚精竭虑 呕心历血 呕心沥血 励精图志 励精图治 历精图治 励精图治 独挡一面 独当一面 针锋想对 针锋相对 ' +
  '引以为介 引以为戒 以敬效尤 以儆效尤 以警效尤 以儆效尤 防微杜浙 防微杜渐 未雨绸谬 未雨绸缪 居安思微 居安思危 并驾齐躯 并驾齐驱 如火如茶 如火如荼 ' +
  '百废待新 百废待兴 百费待兴 百废待兴 攻艰克难 攻坚克难 日新月益 日新月异 即往不咎 既往不咎 既往开来 继往开来 一至好评 一致好评 一至认为 一致认为 ' +
  '一至同意 一致同意 会议记要 会议纪要 招聘启示 招聘启事 招生启示 招生启事 招标启示 招标启事 征稿启示 征稿启事 松驰 松弛 震憾 震撼 贯切 贯彻 贯撤 贯彻 ' +
  '究竞 究竟 竟争 竞争 重覆 重复 编篡 编纂 挖崛 挖掘 瞻养 赡养 赔赏 赔偿 修茸 修葺 气慨 气概 防碍 妨碍 欢渡 欢度 增涨 增长 摧促 催促 急燥 急躁 ' +
  '干躁 干燥 膺品 赝品 装祯 装帧 亲睐 青睐';

/** The same, where two words side by side can look so: 交通|迅速, 派遣|责任, 解决|择校. */
const GUARDED: readonly TermRow[] = [
  { term: '通迅', class: '通讯', notAfter: '交流', notBefore: '速捷猛即' },
  { term: '遣责', class: '谴责', notAfter: '派差' },
  { term: '峻工', class: '竣工', notAfter: '险严陡' },
  { term: '融恰', class: '融洽', notAfter: '金' },
  { term: '暂新', class: '崭新', notBefore: '增建设开购修任' },
  { term: '抵治', class: '抵制', notAfter: '大' },
  { term: '决择', class: '抉择', notAfter: '解' },
  { term: '陷井', class: '陷阱', notAfter: '塌沉' },
  { term: '脉博', class: '脉搏', notAfter: '命一山血' },
  { term: '幅射', class: '辐射', notAfter: '大' },
  { term: '分岐', class: '分歧', notAfter: '部' },
  { term: '气侯', class: '气候', notAfter: '天人', notBefore: '门爵某' },
];

const words = PAIRS.split(' ');

/** Words that are always wrong; the class of a row is the right one. */
export const typos = defineTerms('lang/inconsistent-term/typos', {}, [
  ...words.flatMap((term, place) => (place % 2 === 0 ? [{ term, class: words[place + 1] ?? term }] : [])),
  ...GUARDED,
]);
