import { holdsAny } from '../../text/holds-any.ts';

/** 先停水、后施工: an order of work that anybody on the site can check; 先立后破, 先行先试 are set phrases. */
const ORDER_OF_WORK =
  /(?:^|[，；：]|坚持|[要应须按])先(?!行|进|后|锋|导|天|机)[^，、。；先]{2,7}[、，]?[再后](?!续|劲|来|者|期|勤)[^，。；]{2,8}/u;
/** 带班表贴在值班室: where it can be seen. */
const PUT_WHERE = /[贴挂装印存]在(?!心|嘴|脑|口头)[^，。；]{1,10}(?:室|墙|门|栏|窗|厅|屋|站|口|上)/u;
/** 通过广播、微信群告知停水时间: who is told by what. */
const TOLD_BY =
  /(?:通过|用|利用)[^，。；]{0,16}(?:广播|微信群|短信|喇叭|公告栏|公示栏|热线|电话|上门)[^，。；]{0,6}(?:告知|通知|公布|公示|提醒|发布)/u;
/** 两校互派教师, 政务大厅周六也开门. */
const PLAIN_DEED =
  /互派[^，。；]{2,8}|(?:周[六日末]|晚上|夜间|节假日)[^，。；]{0,3}(?:也|照常|仍)?(?:开门|上班|办事|开放|值班)/u;

const CUES = ['先', '在', '告知', '通知', '公布', '公示', '提醒', '发布', '互派', '周', '晚', '夜', '节'];

/** The sentence tells how a thing is done, in words that can be checked on the spot, though no figure stands in it. */
export function tellsHow(text: string): boolean {
  return holdsAny(text, CUES) && [ORDER_OF_WORK, PUT_WHERE, TOLD_BY, PLAIN_DEED].some((pattern) => pattern.test(text));
}
