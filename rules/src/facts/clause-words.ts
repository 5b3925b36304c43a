import { defineTerms } from '../lexicon/term-table.ts';

/** What a cue does to the clause it stands in. */
export type Cue =
  | 'ban' // forbids what follows, and goes on over the next commas
  | 'avoid' // the same, but goes on only when the clause begins with it (防止、力戒)
  | 'bare' // forbids what follows, in this clause only
  | 'stop' // does away with the whole clause, and goes on over the next commas
  | 'lift' // does away with the whole clause, this one only
  | 'cut' // removes the object that follows (取消、清理)
  | 'omit' // right after a ban: forbids an omission, so that the thing itself is demanded (不得缺席)
  | 'not' // says that something is not so
  | 'none' // looks like a cue and is none (不得不、没收)
  | 'turn' // at the start of a clause: what was forbidden or reported ends here
  | 'veer' // at the start of a clause: what was forbidden ends here
  | 'mid' // inside a clause: what was forbidden ends here
  | 'and' // inside a clause: what was removed ends here
  | 'whoever' // 有的、个别…: reports what some do, up to the full stop
  | 'some' // 一些、部分…: the same unless the clause tells them to act
  | 'found' // 经查、反映出…: reports a finding, up to the full stop
  | 'fault' // 违反、沦为…: the clause names a fault
  | 'has' // 存在: a fault if 问题 or 现象 follows
  | 'noun' // the fault's noun
  | 'faulty' // 等问题、之风: at the end of a clause, closes the name of a fault
  | 'says' // a verb of saying: attributes the quotation that follows
  | 'order'; // inside a clause: tells somebody to act

/** Cues of polarity and mention. The longest cue that starts at a place wins, so exceptions are longer cues. */
export const CLAUSE_CUES = defineTerms<Cue>(
  'clause-cues',
  {
    ban: `不得 严禁 不许 不准 不允许 不以 不将 不把 不提倡 不鼓励 不搞 不要搞 切忌 切勿 一律不 原则上不 一般不
      不得以 不得将 不得把 不得因 不得要求`,
    avoid: '禁止 防止 谨防 严防 避免 杜绝 力戒 反对 克服 摒弃 坚决防止 坚决杜绝 坚决反对 坚决避免',
    bare: `绝不 决不 坚决不 不能 不要 不应 不可 不宜 不该 不应当 不发 不打招呼 不听 不陪 不填 不报 不开 不拍 不设 不作 不做 不列 不留 不排 不考核 不下达 不层层
      不组织 不安排 不增加 不另行 不额外 不统一 不强制 不硬性 不用 不予`,
    stop: '不要求 不再要求 不再组织 不再开展',
    lift: `不再 停止 停用 废止 叫停 不需 不需要 无需 无须 不必 毋须 免于 免予 免报 不作要求 不做要求 不作统一要求 不作硬性要求 不纳入 不计入 不作为考核 不作为评价 不作为评判
      不作为依据 不作考核`,
    cut: '取消 减少 压减 清理 精简 整治 纠治 遏制 压缩 撤销 削减 破除 根治 狠刹 减轻 砍掉 告别 摆脱 严格控制 少开 少发 少填 少报 少跑',
    omit: `缺席 缺报 缺项 缺失 缺漏 缺位 漏报 漏项 漏登 漏填 漏管 遗漏 迟报 瞒报 虚报 谎报 迟到 早退 请假 脱岗 离岗 空岗 代签 替会 空项 空缺 空白 留白 拒绝 拒不 推诿
      拖延 延误 逾期 中断 断档 死角 盲区 少于 低于 高于 多于 超过 大于 小于 早于 晚于 迟于 短于 长于 突破 走过场 流于形式 敷衍 弄虚作假 造假 空转 雷同 抄袭 打印 涂改 后补
      补签 倒签 遗失 丢失 损毁`,
    not: '没有 没能 未 并非 并未 并不 尚未 从未 从不 未曾 未能 不是 不存在',
    none: `不得不 不得已 不得了 不能不 不可不 不能满足 不能适应 不能按时 不能按期 不可或缺 不可替代 不可分割 不可缺少 不可逆 不可抗力 不可再生 不要紧 不设上限 不作为
      不报销 不用说 不予报销 不开心 禁止事项 禁止性 禁止的 明令禁止 禁止类 禁止区 要不要 不少 不断 不仅 不但
      一经查实 前所未有 能不能 敢不敢 会不会 是不是 可不可 应不应 该不该 好不好 愿不愿 不发生 不发展 不发放 不发达 未来 未必 未婚 未成年 未知 未免 未尝 未雨绸缪 没有不 减少了 减少到 减少至 减少为 有的放矢
      要求 要么 要素 要点 要是 要件 要闻 要害 应急 应用 应对 应付 应届 应季 应邀 应聘 请示 请求 请假 请柬 须知 需求 必须的 由此 由于 由来 因此 因而 因素 因为 除了 对于 对比
      对象 对照 对口 对策 对手 对外 对接 如何 如此 如实 如期 如今 凡事 推动力
      存在的问题 发现的问题 反映的问题 反馈的问题 提出的问题 关心的问题 指出的问题 解决的问题 查出的问题 无问题 没有问题
      小说 说明 据说 来说 说法 说到 学说 名称 简称 统称 全称 职称 称号 称为 称之为 称作 自称 对称 号称 俗称`,
    turn: '要 应 应当 须 必须 务必 务须 请 确保 保证 而是 而要 而应 但要 各地 各级 各单位 各部门 各区 各县 各镇 各乡镇 各街道 各村 各市 各科室 各学校 各有关 有关单位 有关部门',
    veer: `做到 切实 及时 认真 严格 按时 按照 按要求 如实 如期 主动 加强 坚持 落实 真正 力求 力争 着力 推动 推进 但 但是 同时 凡 凡是 若 如有 如需 如确需 如遇 如无 如未 如果
      确需 确有 因 除 经 并于 并在 并将 并及时 并应 并要 并须 并按 需 需要 由 对 于 违者 违反者 否则 努力 积极 大力 不断 营造 形成 实现 提升 提高 增强 维护 保障 促进 优化 健全 完善
      深化 构建 打造 树立 强化 引导 鼓励 支持 抓好 做好 补强 守住 推广 发挥 改进 规范 突出 注重 共同 全面 进一步`,
    mid: '而是 而要 而应 而应当 并确保 并要 并应 并须 同时要 以确保 从而 转而 改为 改由 改用',
    and: '并 后 同时 以便',
    whoever:
      '个别地方 个别单位 个别部门 个别干部 个别地区 个别同志 个别基层 个别领导 个别村 个别乡镇 个别人 一些地方 一些部门 一些干部 某些 有些',
    some: `一些单位 一些基层干部 一些基层单位 一些地区 一些同志 一些领导 一些机关 一些企业 一些学校 一些村 一些乡镇 一些街道 一些党员 少数地方 少数单位 少数干部 少数部门 少数同志
      少数党员 少数地区 少数领导 部分地方 部分单位 部分干部 部分部门 部分地区 部分同志 部分党员 部分基层干部 部分基层单位 部分领导 部分乡镇 部分村 部分街道 部分学校 部分企业`,
    found: `反映出 暴露出 经查 检查发现 督查发现 督导发现 巡察发现 巡视发现 调研发现 审计发现 走访发现 调研中发现 检查中发现 群众反映 干部反映 基层反映 网友反映
      网民反映 媒体反映 有人反映 据反映 据报道 据介绍 据了解 据群众 据网友 据媒体 据悉 据称 通报称 通报指出 报道称 被曝光 被媒体 被点名
      跟我讲 跟我说 对我讲 对我说 向我反映 我了解到 我听说`,
    fault: `违反 违规要求 违规开展 违规设置 违规向 热衷于 沦为 异化为 异化成 实为 实则 动辄 动不动 所谓 照搬照抄 疲于应付 疲于应对 随意要求 频繁要求 反复要求 过度依赖 过度强调
      片面追求 过多过滥`,
    has: '存在',
    noun: '问题 现象 不足 短板 顽疾 情况 隐患',
    faulty: `等问题 等现象 等乱象 等做法 等行为 等形式主义 等倾向 的问题 的现象 的乱象 的怪象 的倾向 的做法 的歪风 之风 问题突出 现象突出 现象严重 问题严重 怪圈 怪象`,
    says: '说 称 指出 表示 写道 坦言 抱怨 吐槽 直言 反映 认为 回忆 告诉 感慨 感叹 透露 答道 问道 提到 强调 评价 自嘲 戏称 调侃 诉苦 讲道 笑言 叹道',
    order: '务必 应于 应在 要于 要在 要按 要将 要进一步 要切实 要认真 要及时 要尽快 请于 请在 请将 须于 须在',
  },
  [
    {
      term: '有的',
      class: 'whoever',
      notAfter: '已所现特固原拥具应没仅既共独享持富含只',
      note: '“现有的台账”不是“有的单位”',
    },
  ],
);
