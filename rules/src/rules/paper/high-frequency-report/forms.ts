import { isAsserted } from '../../../guards/standing.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** 填写《摸底表》《进度表》《满意度表》: three forms and more for one matter. */
const FORMS =
  /(?:填[写报录]?|录入|登记在?|报送?|上报)[^，。；《》]{0,12}(?:《[^《》]{1,16}(?:[表册单簿卡清记]|登记|日志|台账|日报|周报|月报)》[、和及]?){3,}/u;
/** 《底数表》《动态表》《分析表》每周更新: the forms come first. */
const FORMS_FIRST =
  /(?:《[^《》]{1,16}(?:[表册单簿卡清记]|登记|日志|台账)》[、和及]?){3,}[^，。；《》]{0,8}(?:更新|填[写报]|上报|报送|录入)/u;
/** Who applies for something fills in what the case needs. */
const APPLIES = /申请|申报|报名|企业|办事|群众|家长|当事人|投保|客户|用户|纳税/u;
const FEWER = /合并|取消|不再|停用|废止|精简|减/u;

/** The forms a sentence wants filled in for one matter. */
export function readForms(unit: SentenceUnit): (Span & { readonly n: number }) | undefined {
  const match = FORMS.exec(unit.text) ?? FORMS_FIRST.exec(unit.text);
  if (match === null) return undefined;
  const said = unit.text.replace(/《[^》]*》/gu, '');
  if (APPLIES.test(said) || FEWER.test(said)) return undefined;
  const span = { start: match.index, end: match.index + match[0].replace(/[、和及]$/u, '').length };
  return isAsserted(unit, span) ? { ...span, n: match[0].split('《').length - 1 } : undefined;
}
