import { defineTerms } from '../../../lexicon/term-table.ts';

/** What a term of the claim table does. */
export type ClaimClass = 'result' | 'trend' | 'praise' | 'grade' | 'amount';

/**
 * Words of achievement without a figure: 成效明显, 稳步推进. Beside a number they are harmless; alone they are the claim.
 *
 * - `result` a result named by its noun only: 明显成效, 重大进展
 * - `trend` a change without size: 不断提升, 持续向好
 * - `praise` somebody is pleased: 一致好评
 * - `grade` an adjective of degree: 显著, 有力, 圆满
 * - `amount` an amount nobody can count: 一批, 一系列, 许多
 */
export const CLAIM_WORDS = defineTerms<ClaimClass>(
  'concreteness/claim',
  {
    result: `成效 成果 成就 成绩 进展 进步 业绩 佳绩 实效 突破 胜利 亮点 特色 贡献 局面 态势 势头 面貌 答卷 硕果 飞跃 转折 转变 变化 改观 提升 增强 改善 `,
    trend: `不断提升 不断提高 不断增强 不断改善 不断完善 不断优化 不断扩大 不断深化 不断加强 不断健全 不断壮大 不断丰富 不断巩固 不断涌现 不断推进 不断拓展 不断加大 不断规范 不断夯实 不断取得
    持续提升 持续提高 持续增强 持续改善 持续完善 持续优化 持续扩大 持续深化 持续加强 持续向好 持续巩固 持续推进 持续健康 持续稳定 持续发力 持续用力 持续领跑 持续壮大 持续释放 持续拓展 持续夯实
    稳步提升 稳步提高 稳步推进 稳步增长 稳步发展 稳步实施 稳步扩大 稳步上升 稳步增加 有序推进 有序开展 有序进行 扎实推进 扎实开展 深入推进 深入开展 深入实施 全面推进 全面推开 全面加强 全面提升 全面完成 全面展开 全面深化 顺利推进 顺利完成 顺利实施 顺利进行 协调推进 统筹推进 加快推进 加速推进 纵深推进 纵深发展 接续推进 系统推进 协同推进
    明显提升 明显提高 明显增强 明显改善 明显加快 明显好转 明显加强 明显优化 显著提升 显著提高 显著增强 显著改善 大幅提升 有效提升 有效提高 有效改善 有效增强 有效遏制 有效控制 有效缓解 有效解决 有效保障 有效激发 有效防范 进一步提升 进一步提高 进一步增强 进一步改善 进一步巩固 进一步完善 进一步优化 进一步加强 进一步夯实 进一步深化 进一步发挥 进一步健全 进一步扩大
    稳中有进 稳中向好 稳中有升 稳中提质 稳中求进 进中向好 持续回升 回升向好 企稳向好 向上向好 总体平稳 总体稳定 运行平稳 平稳有序 平稳健康 平稳运行 保持稳定 和谐稳定 更加完善 更加健全 更加巩固 更加突出 更加明显 更加牢固 更加优化 更加紧密 更加有力 更加丰富 更加坚实 日益 日趋 逐步健全 逐步完善 逐步提高 逐步形成 逐步改善 蓬勃发展 快速发展 健康发展 协调发展 长足发展 迅速发展 蒸蒸日上 欣欣向荣 向新向优 量质齐升 提质增效 提质升级 转型升级 再上新 迈上 跃上 迈出 走在前列 走在全国 全国前列 保持前列 国际领先 全国领先 `,
    praise: `好评 赞誉 充分肯定 高度肯定 高度评价 一致认可 广泛认可 称赞 点赞 赞扬 表扬 满意 欢迎 拥护 良好反响 热烈反响 强烈反响 广泛关注 高度赞扬 深受 备受 广受 赢得 美誉`,
    grade: `显著 重大 突出 圆满 良好 较好 优异 优良 丰硕 可喜 坚实 扎实 喜人 长足 巨大 巨变 空前 前所未有 深刻 深远 根本性 全方位 系统性 积极 热烈 强劲 强大 雄厚 红火 火爆 火热 繁荣 兴旺 纷呈 涌现 凸显 彻底 切实 到位 牢固 稳固 巩固 完善 完备 充满`,
    amount: `一批 一系列 一大批 一些 许多 很多 大量 众多 广大 各项 各种 各类 多项 多种 若干 一定 有关 相关 诸多 不少 大批 一整套 多措并举`,
  },
  [
    { term: '有效', class: 'grade', notBefore: '期身性数力的' },
    { term: '有力', class: 'grade', notAfter: '没', notBefore: '量气' },
    { term: '高效', class: 'grade', notAfter: '提', notBefore: '益果率' },
    { term: '一流', class: 'trend', notAfter: '第', notBefore: '域程动入' },
    { term: '认可', class: 'praise', notAfter: '确', notBefore: '以能' },
    { term: '明显', class: 'grade' },
    { term: '重要', class: 'grade' },
    { term: '效果', class: 'result' },
    { term: '加强', class: 'result', notAfter: '参增', notBefore: '度' },
    { term: '提高', class: 'result' },
    { term: '健全', class: 'grade', notBefore: '人' },
  ],
);
