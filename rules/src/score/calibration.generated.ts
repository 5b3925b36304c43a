// 由 npm run score -- --write 生成，勿手改。
import type { Strengths } from './calibrate.ts';

/** 各部分的力度：被提示的文字占全文的比例乘以它，加起来就是 r，指数 = 100 × (1 − e^(−r))。 */
export const STRENGTHS: Strengths = {
  empty: 1.07,
  burden: 1.07,
  numbers: 1.15,
  packaging: 1.3,
  form: 1.13,
};
