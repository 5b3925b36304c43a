import { defineTerms } from '../lexicon/term-table.ts';
import type { Genre } from '../rule/levels.ts';

/** A cue for a genre in the running text. */
export type ShapeCue =
  | 'call'
  | 'opening'
  | 'directive'
  | 'report'
  | 'hall'
  | 'speech'
  | 'reply'
  | 'minutes'
  | 'request'
  | 'criticism'
  | 'drive'
  | 'news'
  | 'told';

/** Nouns that close a title and say what kind of document it is. The longest that fits counts. */
export const TITLE_NOUNS: Readonly<Record<Genre, readonly string[]>> = {
  directive:
    words(`通知 方案 意见 决定 决议 通告 公告 公示 命令 令 计划 规划 纲要 要点 预案 倡议书 倡议 公开信 措施 指引 部署 安排 的要求 任务书 责任书 承诺书 行动 提示 的函 邀请函
    商洽函 任务分解 分工 重点任务 任务清单 督办单 提醒`),
  report:
    words(`报告 汇报 总结 小结 简报 专报 快报 情况 材料 经验 述职 报告书 公报 白皮书 综述 情况说明 工作回顾 主要做法 工作信息 动态 自查 汇编 报告单 年报 周报 月报
    经验做法 工作成效 典型经验`),
  speech: words(
    '讲话 发言 致辞 致词 主持词 演讲 演讲词 献词 贺词 讲稿 党课 报告词 开幕词 闭幕词 答谢词 欢迎词 悼词 发言提纲 讲话提纲 动员令',
  ),
  norm: words(
    '条例 规定 办法 细则 规则 章程 标准 规范 准则 守则 制度 规程 公约 通则 解释 修正案 总则 若干规定 条约 协定 法典 宪法 议事规则 裁量基准',
  ),
  criticism: words('通报 曝光 典型案例 典型问题 反面典型 问题通报 警示录'),
  reply: words('批复 复函 答复 回复 回函 的复 复信 回信 答复意见 办理意见 回应'),
  minutes: words('纪要 会议记录 会议纪录 会议决定事项 议定事项 备忘录'),
  request: words('请示 申请 申请书 请求 申请报告 请示报告 商请函 请示件'),
  essay:
    words(`心得 体会 心得体会 感想 感悟 散文 随笔 读后感 观后感 后感 评论 时评 短评 社论 杂谈 札记 反思 漫谈 日记 有感 之我见 断想 思考 浅谈 探析 浅析 评论员文章 述评
    手记 学习笔记 检查材料 检视剖析材料 对照检查`),
  other: words(
    '解读 简介 问答 百科 说明书 教程 手册 指南 读本 小说 新闻 合同 协议 协议书 目录 名单 词典 特写 专访 侧记 消息 访谈 公约解读 政策解读 一图读懂 办事指南',
  ),
};

/** Cues in the running text. Counted over the first pages. */
export const SHAPE_CUES = defineTerms<ShapeCue>(
  'genre-shape',
  {
    call: '请各 请于 请将 请在 望各 报送至 上报至 务必 下班前报 前上报 前报送 前报',
    opening: `通知如下 公告如下 通告如下 提出如下意见 印发给你们 现予印发 现转发给你们 制定本方案 制定本意见 制定本通知 现就有关事项 有关事项通知 有关工作通知 现部署如下 安排如下
      要求如下`,
    directive: `各地区 各部门 各单位 各级 各地 各省 各市 各县 各区 各乡镇 各街道 各镇 各科室 各学校 各村 各有关 各支部 各成员单位 全体干部 本通知 本意见 本方案
      贯彻执行 遵照执行 认真贯彻 组织实施 牵头 责任单位 配合单位 按职责分工 分别负责 鼓励 引导 支持 试点 纳入考核 报送 严禁 要求 要建立 要加强 要坚持 要严格 要按 批转`,
    report: `今年以来 近年来 一年来 过去一年 五年来 预期目标 开局之年 同比 增长 完成投资 新增 累计 突破 提升 实现 取得 成效 成绩 下一步 我省 我市 我县 我区 我镇 我局 全省 全市 全县 全区
      我们 主要做法 加快 持续 深入实施 深入推进 扎实推进 全力 大力 圆满完成 迈出 打造 建成 启动 推进 深化 截至目前 情况报告 位居 荣获 先后 共计 万亿元 亿元`,
    hall: '各位代表 请予审议 列席人员 列席同志 政府工作报告 向大会报告',
    speech:
      '同志们 各位领导 各位来宾 女士们 先生们 朋友们 各位同仁 老师们 同学们 在座的 谢谢大家 我讲 我宣布 我谈 我代表',
    reply: `收悉 回复如下 答复如下 批复如下 函复如下 现答复 现回复 网友 网民 您好 您的留言 你的留言 您反映 你反映 您所反映 您咨询 您的咨询 您提出的 你们提出的 来信 来函 感谢您 您对我 的诉求 留言
      调查核实 经核实 你好 网民朋友 反馈如下 问政 你省 你市 你部 你局 你单位 你县 你院 此复`,
    minutes:
      '会议议定 会议研究 会议听取 会议明确 会议决定 会议原则同意 会议同意 参会人员 出席人员 记录人 主持人 会议时间 会议地点 议定事项 缺席',
    request: '妥否 请批示 请予批准 请批复 请审批 请予审批 特此申请 特此请示 以上请示',
    criticism: `通报如下 党内警告 党内严重警告 政务记过 诫勉 批评教育 责令检查 受到处分 被查处 严肃问责 公开通报 典型问题 形式主义 官僚主义 加重基层负担 违规 弄虚作假 层层加码 警示 引以为戒
      举一反三 免职`,
    drive: `党员 党组织 党支部 党建 党群 干部 群众 基层 治理 振兴 民生 营商环境 高质量 聚焦 助力 赋能 引领 锚定 合力 担当 网格 调研 强调 服务 落实 责任 惠民 便民 示范 亮点 发力
      初心 使命 先锋 堡垒 获得感 幸福感 满意度 新局面 新篇章 答卷 蓝图 动能 活力 底色 画卷 样板 排头兵 实招 实效 暖心 贴心 抓手 攻坚 提质 增效 破题 见效 落地`,
    news: '记者 本报讯 据悉 报道 日电 本报记者 消息称 通讯员 受访 采访 网讯 本网讯 新华社北京 据新华社',
    told: '他说 她说 他们 她 你 吗 呢 吧 罢 呀 啊 我的 我想 先生 于是 忽然 仿佛 便是 似的 代码 函数 组件 变量 该种 分布于 学名 出生于 位于 成立于 电影 小说 是一种 是一个 是一座 是一位',
  },
  [],
);

/** Nouns that close other titles too; the text must bear them out. */
export const VAGUE_NOUNS =
  words(`规则 标准 规范 制度 指引 计划 规划 行动 安排 部署 措施 情况 材料 经验 动态 解释 协定 条约 回复 回应 请求 申请 总结 小结 报告 思考 日记 讲话 发言 演讲
  方案 办法 意见 决定 提示 提醒 分工 章程 通则 备忘录 曝光 周报 汇编`);

/** Words that make a 通报 praise and not criticism. */
export const PRAISE = words('表扬 表彰 嘉奖 先进 优秀 获奖 评选结果 评比结果 奖励');

/** Words that make a 通报 a criticism. */
export const BLAME = words(
  '问题 批评 违规 违纪 违法 典型 曝光 查处 处分 教训 事故 形式主义 官僚主义 警示 不作为 处理 案件 督查',
);

/** Signs of fiction, news and reference in a title that otherwise ends like an official one. */
export const OUTSIDE = words('解读 一图读懂 读懂 图解 音频 视频 记者 新闻 特写 小说 百科 怎么 什么是');

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
