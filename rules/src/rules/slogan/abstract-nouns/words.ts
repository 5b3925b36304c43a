import { defineTerms } from '../../../lexicon/term-table.ts';

/** Verbs of raising and the qualities they raise. Qualities of materials (强度、韧性) are not among them. */
export const qualities = defineTerms('slogan/qualities', {
  raise: '提升 增强 提高 激发 强化 增进 彰显 扩大 充满 凸显 体现 突出',
  quality: `感召力 吸引力 感染力 凝聚力 战斗力 执行力 创造力 公信力 影响力 向心力 号召力 竞争力 创新力 生命力 引领力 组织力 传播力 亲和力 说服力 辐射力 带动力 支撑力 驱动力
    行动力 领导力 落实力 判断力 领悟力 服务力 保障力 穿透力 渗透力 知名度 美誉度 满意度 认同度 参与度 知晓度 认可度 忠诚度 贡献度 显示度 精准度 精细度 融合度 活跃度 透明度
    针对性 实效性 有效性 系统性 前瞻性 主动性 积极性 创造性 协同性 整体性 科学性 规范性 精准性 时效性 指导性 可操作性 自觉性 坚定性 长效性 持续性 权威性 预见性 灵活性 思想性 战斗性
    获得感 幸福感 安全感 归属感 认同感 责任感 使命感 紧迫感 荣誉感 自豪感 危机感 满足感 成就感 参与感`,
});
