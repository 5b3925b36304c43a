import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

/** A person named beside a post: 副局长李明. */
export interface Holder extends Span {
  /** 局长, 副局长 …, without the body. */
  readonly post: string;
  readonly name: string;
  /** The office before the post as far as written: 县水务局. */
  readonly office: string;
}

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const POSTS =
  '书记|县长|市长|省长|区长|镇长|乡长|局长|厅长|部长|主任|处长|科长|院长|校长|站长|馆长|所长|队长|组长|会长|经理|厂长';
const ANY_POST = new RegExp(POSTS, 'u');
/** 县水务局|副|局长|李明: office, 副, post, name, and what ends the name. */
const HOLDER = new RegExp(
  `((?:[\\u4e00-\\u9fff]{2,12}(?:局|委|委员会|厅|部|府|办|办公室|院|所|站|馆|校|学校|中学|小学|医院|公司|县|市|镇|乡|区|村|社区))?)(党(?:组|委|工委|总支|支部))?(副|常务副)?(${POSTS})([${SURNAMES}][\\u4e00-\\u9fff]{1,2})(?=同志|[，、。；：（）)]|在|对|说|主持|带队|出席|作|率|表示|指出|要求|强调|宣布|介绍|为|于|负责|牵头|参加|$)`,
  'gu',
);
/** The sentence tells of a change: two posts of one person are then right. */
const CHANGES = /原|曾|时任|任命|调任|兼|前任|接任|离任|卸任|拟任|免去|代|转任|升任|同名|历任/u;

/** The people of a block who are named with their posts. */
export function holdersOf(block: BlockUnit): readonly Holder[] {
  if (!ANY_POST.test(block.text)) return [];
  return block.sentences.flatMap(({ start, unit }) => {
    if (CHANGES.test(unit.text)) return [];
    return matchesOf(unit.text, HOLDER).map((match) => {
      const [whole, office = '', party = '', deputy = '', post = '', name = ''] = match;
      const end = start + match.index + whole.length;
      return {
        start: end - name.length - post.length - deputy.length,
        end,
        post: `${party}${deputy === '' ? '' : '副'}${post}`,
        name,
        office,
      };
    });
  });
}

/** True when two names of one surname and length differ in one character, as a slip of the keyboard makes them. */
export function nearNames(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || a.length < 3 || !b.startsWith(a.charAt(0))) return false;
  return Array.from(a).filter((char, index) => char !== b.charAt(index)).length === 1;
}
