import { defineTerms } from '../../../lexicon/term-table.ts';

/** What a term of the cue table tells about the discourse function. */
export type CueClass =
  | 'norm'
  | 'define'
  | 'argue'
  | 'narrate'
  | 'describe'
  | 'problem'
  | 'letter'
  | 'procedure'
  | 'instruct'
  | 'report'
  | 'future'
  | 'say'
  | 'role';

/** Words that tell what a sentence does: define, argue, narrate, lay down a norm, instruct, report. */
export const CUE_WORDS = defineTerms<CueClass>('concreteness/cues', {
  norm: `应当 可以 不得 有权 无权 依照 按照规定 予以 处以 责令 追究 承担 适用 视为 违反 未经 除外 但是 下列 前款 本条 情形 之一的 的， 的； 本法 本条例 本办法 法律责任 构成犯罪 规定的 义务 自发布 施行`,
  define: `是指 指的是 所称 称为 称作 简称 定义 包括 分为 属于 即 位于 又名 别名 意思是 由 组成 构成`,
  argue: `因为 由于 因此 所以 如果 假如 假设 虽然 然而 但 不过 反而 尽管 即使 只有 只要 否则 例如 比如 譬如 并非 并不 其实 也许 可能 或许 为什么 怎么 什么 这样 那么 意味着 换句话说 说明 理由`,
  narrate: `我 你 他 她 它 他们 她们 说道 说： 问道 笑 哭 走 跑 坐 站 睡 吃 喝 看见 听见 忽然 突然 后来 然后 于是 便 却 又 了。 着 那个 这个 那里 这里 起来 下来 出去`,
  describe: `面积 人口 海拔 气候 始建于 成立于 生于 出生 毕业 曾任 就读 上映 出版 发行 演唱 导演 主演 种类 分布 品种 属 科 呈 长约 高约 宽约`,
  problem: `问题 不足 困难 挑战 矛盾 薄弱 滞后 不够 不强 不高 不大 不牢 不平衡 不充分 不协调 不到位 不规范 不健全 压力 风险 隐患 短板 差距 缺乏 欠缺 存在 严峻 复杂 下行 冲击 制约 瓶颈 违规 反映出 教训`,
  letter: `您好 你好 收悉 答复 回复 反映 来信 留言 网友 网民 感谢 谢谢 致谢 敬礼 此致 特此 妥否 请批示 批复如下 通知如下 报告如下 现将 如下 贵单位 贵局 各位代表 请予审议 经查 据查 经核实 经调查 诉求`,
  procedure: `步骤 方法 流程 首先 其次 再次 最后 之后 之前 点击 选择 输入 使用 安装 运行 函数 参数 代码 文件 示例 如图 所示 例`,
  instruct: `各地要 各单位要 各部门要 要坚持 要加强 要进一步 要按照 要把 要以 要从 要在 要注重 要着力 要深入 要积极 要充分 要切实 要认真 必须坚持 必须 务必 要求 请各 请认真 希望 应当加强`,
  report: `一年来 五年来 过去一年 过去五年 今年以来 近年来 以来 已 已经 完成 取得 获 实现 建成 开展了 组织了 举办 召开了 推动了 促进了 提升了 解决了 圆满完成 顺利`,
  future: `将 下一步 今后 未来 力争 计划 拟 继续 新的一年 接下来 预计 展望 目标`,
  say: `指出 强调 表示 认为 建议 提出 介绍 说 称 透露 告诉 报道 记者`,
  role: `负责 牵头 主管 分管 履行 协调 指导 监督 组织 拟订 审议 研究 听取 督促 检查 组长 副组长 成员 召集人 主任 副主任 委员`,
});
