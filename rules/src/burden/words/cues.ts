import { defineTerms } from '../../lexicon/term-table.ts';

/** Words that make a clause no task of its own. */
export const cueTerms = defineTerms('burden/cues', {
  /** Leaves it to those asked. */
  optional: `自愿 鼓励 提倡 酌情 视情 自主选择 可以 可结合 可根据 可采取 可通过 可由 可向 可在 可到 可自行 不强制 形式不限 有条件的 条件成熟 如有需要 如需 确需 需要时 必要时 有意向 有意者 欢迎 可选 探索 支持`,
  /** Calls for leave first: 召开大会须报批. */
  leave: '报批 须经批准 需经批准 经批准后 审批后 报请批准 审核同意 须报经 需报经',
  /** A share of the whole calls for less, not for more. */
  less: '精简 压减 合并 减少 严控 从严控制 严格控制 取消 归并 免于 一律取消 能少则少 能合则合 套开 合并召开 不再 避免 杜绝 防止',
  /** The past. */
  done: '已经 已于 曾 此前 上次 去年 前期 近年来 过去 刚刚 召开了 开展了 组织了 举办了 报送了 完成了 建立了 收到 收悉',
  /** A wish to be asked for, a demand. */
  demand: '要 应 应当 须 必须 务必 请 确保 需 需要 责成 要求',
});
