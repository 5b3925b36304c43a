import { defineBlockRule } from '../../../rule/define-rule.ts';
import { isBankCard, isIdentityNumber } from './checks.ts';

/** A number to call: given so that people call it. */
const CONTACT = /联系|咨询|电话|热线|手机号?[:：]|监督|举报|报名|值班|客服|服务|传真|经办|客户经理|负责人|：\s*$/u;
/** 身份证号： before eighteen digits says what they are, be the last of them right or wrong. */
const IDENTITY_LABEL = /身份证(?:号码?|件号)?(?:为|是)?[：:\s]?$/u;
/** An office's own account is given so that people pay into it. */
const OFFICE_ACCOUNT = /开户(?:行|银行)|户名|账户名称|对公|收款单位|缴款|缴费|捐款|捐赠/u;

export const rule = defineBlockRule(
  {
    id: 'doc/personal-data',
    summary: '出现身份证号、手机号或银行卡号',
    why: '文件发出去或挂到网上，谁都能看到这些号码。公开前遮去中间几位，经办人仍能核对，别人用不了。',
    fixNote: '把中间几位换成*，前后几位保留；由起草人决定是否遮去。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    genres: { not: ['other', 'essay'] },
    messages: {
      identity: '此处有身份证号；文件如公开，请遮去中间几位。',
      card: '此处有银行卡号；文件如公开，请遮去中间几位。',
      phone: '此处有个人手机号；文件如公开，请遮去中间几位。',
      fixMask: '遮去中间几位',
    },
    triggers: ['number:code', 'number:phone'],
    examples: [
      {
        bad: '关于公示补助名单的通知\n李四，身份证号11010519491231002X，补助300元。',
        hits: ['11010519491231002X'],
        good: '关于公示补助名单的通知\n李四，身份证号110105********002X，补助300元。',
        fixed: '关于公示补助名单的通知\n李四，身份证号110105********002X，补助300元。',
      },
      { bad: '关于发放补贴的公示\n户主王五，卡号6222020111122220002，补贴120元。', hits: ['6222020111122220002'] },
      { bad: '关于录取名单的公示\n赵六13800138000录取为讲解员。', hits: ['13800138000'] },
      { bad: '关于救助对象的报告\n孙七（440524188001010014）符合条件。', hits: ['440524188001010014'] },
      { bad: '关于领取补助的通知\n领款人王某，身份证号：110101199003070012，请核对。', hits: ['110101199003070012'] },
    ],
    allows: [
      '关于领取补助的通知\n填写身份证号，共18位，如订单号110101199003070012不用填。',
      '关于报名的通知\n联系人：李四，电话13800138000。',
      '关于补缴的通知\n户名：县水务局，开户银行：县农行，账号6222020111122220002。',
      '关于公示名单的通知\n李四，身份证号110105********002X。',
      '关于设备的报告\n设备编号110105194912310021已录入。',
      '关于订单的报告\n订单13800138000号已发货，批次6222020111122220003。',
      '小说里写着13800138000这个号码。',
    ],
  },
  function* (unit, ctx) {
    for (const quantity of unit.numbers) {
      if (quantity.kind !== 'code' && quantity.kind !== 'phone') continue;
      const text = unit.text.slice(quantity.start, quantity.end);
      const before = unit.text.slice(Math.max(0, quantity.start - 24), quantity.start);
      const id =
        isIdentityNumber(text) || (/^\d{17}[\dXx]$/u.test(text) && IDENTITY_LABEL.test(before))
          ? 'identity'
          : isBankCard(text) && /卡号|账号|帐号|账户|银行卡/u.test(before) && !OFFICE_ACCOUNT.test(unit.text)
            ? 'card'
            : /^1[3-9]\d{9}$/u.test(text) &&
                /\p{Script=Han}{2,4}[，、（(\s]?$/u.test(before) &&
                !CONTACT.test(unit.text) &&
                !/[号单批编]$|订单|编号/u.test(before + unit.text.charAt(quantity.end))
              ? 'phone'
              : undefined;
      if (id === undefined) continue;
      const edit = { start: quantity.start, end: quantity.end, newText: masked(text) };
      const extras = { fixes: [ctx.fix('fixMask', {}, 'suggest', [edit])] };
      const place = { start: quantity.start, end: quantity.end };
      yield ctx.finding(id, place, {}, id === 'phone' ? { ...extras, level: 'info' } : extras);
    }
  },
);

function masked(text: string): string {
  const head = text.length === 11 ? 3 : 6;
  return text.slice(0, head) + '*'.repeat(text.length - head - 4) + text.slice(-4);
}
