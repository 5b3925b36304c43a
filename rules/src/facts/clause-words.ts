import { defineTerms } from '../lexicon/term-table.ts';

/** What a cue does to the clause it stands in. */
export type Cue =
  | 'ban' // forbids what follows, and goes on over the next commas
  | 'bare' // forbids what follows, in this clause only
  | 'stop' // does away with the whole clause, and goes on over the next commas
  | 'lift' // does away with the whole clause, this one only
  | 'cut' // removes the object that follows (取消、清理)
  | 'not' // says that something is not so
  | 'none' // looks like a cue and is none (不得不, 没收)
  | 'turn' // at the start of a clause: what was forbidden ends here
  | 'mid' // inside a clause: what was forbidden ends here
  | 'example' // at the start of a clause: goes on with what was said
  | 'whoever' // 有的、个别 … : reports what some do, up to the full stop
  | 'some' // 一些、部分 … : the same unless the clause tells them to act
  | 'found' // 经查、反映出 … : reports a finding, up to the full stop
  | 'fault' // 违反、沦为 … : the clause names a fault
  | 'has' // 存在 : a fault if 问题 or 现象 follows
  | 'faulty' // 等问题、乱象 : closes the name of a fault
  | 'says' // a verb of saying: attributes the quotation that follows
  | 'order'; // 请、须 … : tells somebody to act

/** Cues of polarity and mention. The longest cue that starts at a place wins, so exceptions are longer cues. */
export const CLAUSE_CUES = defineTerms<Cue>(
  'clause-cues',
  {
    ban: `不得 严禁 禁止 不许 不准 不允许 不得以 不以 不将 不把 不提倡 不鼓励 不搞 不要搞 反对 力戒 杜绝 切忌 切勿 防止 谨防 严防 避免
      克服 摒弃 绝不 决不 坚决不 一律不 原则上不 一般不 严格控制 坚决纠正 坚决防止 坚决反对 不得要求 严禁要求`,
    bare: `不能 不要 不应 不可 不宜 不该 不应当 不发 不打招呼 不听 不陪 不填 不报 不开 不拍 不设 不作 不做 不列 不留 不排 不考核 不下达 不层层
      不组织 不安排 不增加 不另行 不额外 不统一 不强制 不纳入 不作为 不计入 不硬性 不用 不予 不看`,
    stop: '不再 不要求 不再要求 停止 停用 废止 叫停',
    lift: '不需 不需要 无需 无须 不必 毋须 免于 免予 免报 不作要求 不做要求 不作统一要求',
    cut: `取消 减少 压减 清理 精简 整治 纠治 纠正 遏制 压缩 撤销 削减 破除 根治 狠刹 狠抓整治 治理 整改 减轻 减掉 砍掉 告别 摆脱 少 刹住`,
    not: '没有 没 未 并非 并未 并不 尚未 从未 从不 未曾 未能 不是 不存在',
    none: `不得不 不得已 不得了 不得少于 不得低于 不得高于 不得多于 不得超过 不得大于 不得小于 不得早于 不得晚于 不得迟于 不得短于 不得突破 不得逾期
      不得缺席 不得请假 不得迟到 不得早退 不得漏报 不得迟报 不得瞒报 不得缺报 不得遗漏 不得漏项 不得缺项 不得空项 不得空缺 不得空白 不得代签 不得代替 不得替会
      不得推诿 不得拖延 不得延误 不得拒绝 不得无故 不得中断 不得脱岗 不得虚报 不得补签 不得重复上传 不得擅自更改 不得擅自离岗 不准请假 不准缺席 严禁漏报
      不能不 不能少于 不能低于 不能超过 不能满足 不能适应 不能按时 不可不 不可或缺 不可替代 不可分割 不可缺少 不可避免 不可逆 不可再生
      不要紧 不应少于 不应低于 不应超过 不宜超过 不宜少于 不设上限 不报销 不开展工作 不用说 不予报销 不看好 不发达 不开心
      未来 未必 未婚 未成年 未知 未经 未雨绸缪 未免 未尝 没收 没落 没完 没什么 没关系 没有不 出没 淹没 沉没 埋没 吞没 覆没 隐没
      减少了 减少到 减少至 减少为 取消资格 少数 少年 少量 少许 少于 少先 少儿 少有 少见 少女 少妇 少校 少将 少说 少不了 不少 多少 至少 减少 青少 缺少 最少 年少 很少
      水土保持治理 社会治理 基层治理 综合治理 治理体系 治理能力 治理现代化 国家治理 治理效能 共建共治 防治 治理结构 流域治理
      有问题的 无问题 反对票 违反交通 没有规矩 防止事故 避免事故 停止线 不可抗力 不动产 不仅 不但 不断 不久 不论 不管 不只 不光 不同 不足 不少于 不低于 不超过 不迟于 不晚于 不高于 不多于 不把关 整改 整改到位`,
    turn: `要 应 应当 须 必须 务必 务须 请 确保 保证 做到 切实 及时 认真 严格 按时 按照 如实 主动 加强 坚持 落实 真正 力求 力争 着力 推动 推进 让 使 把 对
      而是 而要 而应 但 但是 同时 凡 凡是 若 如有 如需 如确需 如遇 如无 如未 如果 确需 确有 因 除 经 并于 并在 并将 并及时 并应 并要 并须 并按 需 需要 由 于
      各地 各级 各单位 各部门 各区 各县 各镇 各乡镇 各街道 各村 各市 各科室 各学校 各有关 各责任 有关单位 有关部门 全体 违者 违反者 否则`,
    mid: '而是 而要 而应 而应当 并确保 并要 并应 并须 并及时 并建立 并形成 并于 同时要 以确保 从而 转而 改为 改由 改用',
    example: '如 例如 比如 诸如 譬如 包括 特别是 尤其是 甚至 以及 或者 或',
    whoever: '有的 有些 个别地方 个别单位 个别部门 个别干部 个别地区 个别同志 个别基层 个别领导 个别村 个别乡镇 个别人 一些地方 一些部门 一些干部 某些',
    some: `一些单位 一些基层 一些地区 一些同志 一些领导 一些机关 一些企业 一些学校 一些村 一些乡镇 一些街道 一些工作 一些党员 少数地方 少数单位 少数干部 少数部门 少数同志
      少数党员 少数地区 少数领导 部分地方 部分单位 部分干部 部分部门 部分地区 部分同志 部分党员 部分基层 部分领导 部分乡镇 部分村 部分街道 部分学校 部分企业`,
    found: `反映出 暴露出 经查 检查发现 督查发现 督导发现 巡察发现 巡视发现 调查发现 调研发现 审计发现 走访发现 调研中发现 检查中发现 群众反映 干部反映 基层反映 网友反映
      网民反映 媒体反映 有人反映 据反映 据报道 据介绍 据了解 据群众 据网友 据媒体 据悉 据称 通报称 通报指出 通报了 报道称 被曝光 被媒体 被通报 被点名 曾一度`,
    fault: `违反 违规要求 违规开展 违规设置 违规向 热衷于 沦为 异化为 异化成 流于形式 名为 动辄 动不动 所谓 照搬照抄 疲于应付 疲于应对 一刀切地 随意要求 频繁要求
      过度依赖 过度强调 片面追求 过多过滥 层层加码下达 反复要求`,
    has: '存在',
    faulty: `等问题 等现象 等情况 等乱象 等做法 等行为 等形式主义 等倾向 等不良 的问题 的现象 的乱象 的怪象 的倾向 的做法 的歪风 的不良风气 之风 问题突出 问题依然 现象突出
      现象严重 问题严重 问题 现象 乱象 怪圈 不足 短板 顽疾`,
    says: '说 称 指出 表示 写道 坦言 抱怨 吐槽 直言 反映 认为 回忆 告诉 感慨 感叹 透露 答道 问道 提到 强调 评价 自嘲 戏称 调侃 诉苦 讲道 笑言 叹道',
    order: '请 须 需 务必 必须 应当 应于 应在 要于 要在 要按 要将 要对 要把 要进一步 要切实 要认真 要及时 要尽快',
  },
  [
    { term: '有的', class: 'none', note: '后接名词作定语时不是“有的地方”', notBefore: '地单部干同乡村街机领企学党基甚只搞把在为要对以让连虽重借一不' },
  ],
);
