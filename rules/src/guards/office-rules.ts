import type { Block } from '../parse/model.ts';
import { readTitle } from './genre-title.ts';

/** Rules an office makes for its own people and those below: their titles, and not those of laws or of the state. */
const TITLE = /(?:制度|考核办法|考核细则|考评办法|考评细则|考勤办法|积分办法|评分办法)(?:[（(][^（）()]*[）)])?$/u;
const STATE = /国务院|中华人民共和国|全国|国家|人民代表大会|省|自治区|部委|监督管理|行政/u;
/** Ways in which such rules lay proofs, counts and contests on people. One kind proves little. */
const BURDENS: readonly RegExp[] = [
  /扣\d+分|扣[一二三四五]分|加\d+分|积分/u,
  /打卡|签到|定位/u,
  /评优|评先|评奖/u,
  /排名|末位|红黑榜|张榜/u,
  /台账|一人一档|一户一档|留痕|工作日志/u,
  /一票否决|通报批评|约谈/u,
  /照片|截图|拍照/u,
  /闭卷|应知应会|测试成绩/u,
];
const FEWEST = 3;

/**
 * True for an office's own rules that lay duties, proofs and rankings on others. They bind like an order from above,
 * so the rules about burdens speak in them; a law or a regulation of the state stays a norm.
 */
export function isOfficeRules(blocks: readonly Block[]): boolean {
  const { title } = readTitle(blocks);
  const name = title.trim();
  if (!TITLE.test(name) || STATE.test(name)) return false;
  const seen = BURDENS.filter((burden) => blocks.some(({ text }) => burden.test(text)));
  return seen.length >= FEWEST;
}
