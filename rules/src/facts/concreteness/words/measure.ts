import { defineTerms } from '../../../lexicon/term-table.ts';

/** What a term of the measure table does. */
export type MeasureClass = 'adverb' | 'verb' | 'object' | 'modal' | 'aim';

/**
 * Words of vague measures: an intensifying adverb, an all-purpose verb, an abstract object. 进一步加强能力建设 has all
 * three and says nothing that could be checked.
 */
export const MEASURE_WORDS = defineTerms<MeasureClass>(
  'concreteness/measure',
  {
    adverb: `进一步 切实 不断 持续 着力 扎实 深入 积极 努力 充分 认真 严格 稳步 有序 更加 更好 始终 坚决 全力 主动 广泛 精准 统筹 协同 深度 高标准 高质量 高水平 高起点 全方位 多层次 宽领域 全过程 全链条 全覆盖 常态化 制度化 规范化 精细化 系统化 一体化 多元化 多渠道 多形式 多角度 分类 逐步 稳妥 慎重 依法 从严 从实 从细 尽快 及时 密切 牢牢 紧紧 紧密 严肃 坚持不懈 因地制宜 结合实际 立足实际 实事求是 加强 尽力 倾力 聚力 合力 加力 精心 用心 细致 周密 妥善 适时 适当 强力 加速 纵深`,
    verb: `推进 促进 完善 健全 深化 优化 提升 提高 增强 强化 落实 抓好 做好 搞好 夯实 巩固 拓展 扩大 压实 引导 支持 鼓励 培育 打造 构建 营造 形成 发挥 保障 维护 改善 改进 引领 激发 释放 聚焦 围绕 坚持 协调 配合 贯彻 深挖 盘活 探索 创新 转变 转型 壮大 做强 做优 做大 繁荣 丰富 弘扬 传承 践行 厚植 筑牢 筑实 织密 凝聚 汇聚 集聚 融入 融合 对接 衔接 服务 助力 助推 赋能 激活 疏通 打通 畅通 破解 化解 防范 遏制 杜绝 坚守 守住 守牢 兜牢 兜底 树立 确立 确保 保证 力争 力求 争取 实现 满足 适应 加以 予以 重视 注重 突出 抓住 抓紧 抓实 抓细 做实 做细 落细 搞活 管好 用好 建好 办好 答好 走好 打好 打赢 守好 改革 开创 开展 实施 建立健全 制定完善`,
    object: `机制 体系 能力 水平 质量 效能 效率 效益 格局 环境 氛围 作用 优势 活力 动力 潜力 意识 责任 力度 领导 工作 建设 指导 监管 监督 管理 宣传 教育 培训 升级 治理 制度 政策 措施 举措 战略 思路 理念 方式 手段 模式 路径 渠道 平台 载体 抓手 基础 支撑 队伍 人才 作风 素质 形象 秩序 竞争力 影响力 凝聚力 执行力 战斗力 公信力 创造力 生产力 韧性 品质 内涵 特色 品牌 结构 布局 空间 需求 供给 要素 资源 市场 短板 弱项 堵点 难点 痛点 问题 矛盾 风险 隐患 底线 红线 防线 关口 关键 核心 全局 大局 民生 福祉 公平 正义 稳定 和谐 文明 生态 绿色 合作 交流 共识 职能 职责 功能 权益 利益 体制 法治 文化 事业 产业 领域 环节 方面 链条 举报 情况 实际 `,
    modal: `必须 应当 需要 务必 严禁 不得 不准 不许 要求 拟 计划 下一步 今后 下步 接下来`,
    aim: `为了 以便 从而 进而 使得 推动形成 切实做到 切实保障 真正 不断满足 努力实现 奠定 提供 创造 注入 营造良好 打下 为推动 为实现 为促进 为建设 为加快 为构建 为维护`,
  },
  [
    { term: '大力', class: 'adverb', notAfter: '重最更强巨', notBefore: '士度' },
    { term: '全面', class: 'adverb', notAfter: '安' },
    { term: '合理', class: 'adverb', notAfter: '综', notBefore: '性' },
    { term: '科学', class: 'adverb', notAfter: '学自社会文', notBefore: '院家技研部系' },
    { term: '统一', class: 'adverb', notBefore: '体战' },
    { term: '高效', class: 'adverb', notAfter: '提', notBefore: '益果率' },
    { term: '有效', class: 'adverb', notBefore: '期身性数力的' },
    { term: '加大', class: 'verb', notAfter: '参', notBefore: '压' },
    { term: '加快', class: 'verb' },
    { term: '共同', class: 'adverb', notBefore: '体点' },
    { term: '安全', class: 'object', notBefore: '带帽' },
    { term: '重点', class: 'object', notBefore: '线实' },
    { term: '规律', class: 'object', notBefore: '性' },
    { term: '发展', class: 'verb', notAfter: '研' },
    { term: '规范', class: 'verb', notBefore: '性' },
    { term: '推动', class: 'verb', notBefore: '力' },
    { term: '开放', class: 'object', notBefore: '式源' },
    { term: '应', class: 'modal', notAfter: '相适响反对供' },
    { term: '需', class: 'modal', notAfter: '急供必无内' },
    { term: '须', class: 'modal', notAfter: '必无', notBefore: '知' },
    { term: '请', class: 'modal', notAfter: '申聘邀宴提敬', notBefore: '求示客' },
    { term: '将', class: 'modal', notAfter: '即上中大少名', notBefore: '军领士' },
    { term: '要', class: 'modal', notAfter: '重主需必纪摘只还想首', notBefore: '求素点闻么是' },
    { term: '抓', class: 'verb', notBefore: '手捕获了' },
  ],
);
