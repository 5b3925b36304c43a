import { defineBlockRule } from '../../../rule/define-rule.ts';
import { isPinyin } from './pinyin.ts';
import { matchesOf } from '../../../match/matches.ts';

/** Letters and perhaps a number in Chinese quotation marks, with Han text behind: a name used as a name. */
const QUOTED = /“([a-z]{6,24})(\d{0,4})”(?=(\p{Script=Han}{1,6}))/gu;
/** Programs and addresses are named in letters. */
const PROGRAM =
  /^(?:软件|平台|系统|程序|网站|网页|邮箱|账号|账户|域名|品牌|公司|商标|小程序|微信|公众号|客户端|应用|语言|命令|函数|字段|变量|拼音|参数|目录|文件夹|一词|的拼)/u;

export const rule = defineBlockRule(
  {
    id: 'residue/watermark',
    summary: '文库网站的拼音水印混进名称',
    why: '网站为防复制把名称换成自己的拼音，原来的名称已经丢了，读者不知道说的是谁。',
    fixNote: '把水印换成可填写的空位；名称由起草人补。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other'] },
    sources: [],
    messages: {
      mark: '“{span}”疑为文库水印，请换回原来的名称。',
      fixName: '填写名称',
    },
    triggers: ['quote'],
    examples: [
      {
        bad: '关于宣讲的报告\n镇里组建“qiushuiwen2”宣讲队，全年下村36次。',
        hits: ['qiushuiwen2'],
        good: '关于宣讲的报告\n镇里组建“石榴籽”宣讲队，全年下村36次。',
      },
      { bad: '关于护河的总结\n志愿者成立“wenkuge”护河组，每周巡河一次。', hits: ['wenkuge'] },
      { bad: '关于夜校的汇报\n开办“haocailiao”夜校两期，学员80人。', hits: ['haocailiao'] },
      { bad: '关于读书的汇报\n依托“fanwenzhan1”读书会，每月共读一本书。', hits: ['fanwenzhan1'] },
    ],
    allows: [
      '关于缴费的通知\n请下载“qingshuitong”小程序缴费。',
      '关于培训的报告\n培训讲授“python”语言基础，共8课时。',
      '关于设备的报告\n泵房安装“SCADA”监控一套。',
      '关于网站的报告\n镇政府“qingshizhen”网站每周更新。',
      '关于教学的报告\n孩子把“qingwa”写在本子上，再读三遍。',
      '关于旅游的报告\n游客在“Qingshi Town”牌下留影。',
      '关于命名的报告\n“石榴籽”宣讲队全年下村36次。',
    ],
  },
  function* (unit, ctx) {
    for (const match of matchesOf(unit.text, QUOTED)) {
      const [, letters = '', digits = '', after = ''] = match;
      if (!isPinyin(letters) || PROGRAM.test(after) || !isName(after)) continue;
      const start = match.index + 1;
      const place = { start, end: start + letters.length + digits.length };
      const fix = ctx.fix('fixName', {}, 'suggest', [{ ...place, newText: '${1:名称}' }], 'snippet');
      yield ctx.finding('mark', place, { span: letters + digits }, { fixes: [fix] });
    }
  },
);

/** A noun that a proper name goes before, at most four characters on. */
function isName(after: string): boolean {
  return /^\p{Script=Han}{0,4}(?:团|队|组|会|校|班|站|社|室|课堂|讲堂|品牌|活动|行动|工程|计划|机制)/u.test(after);
}
