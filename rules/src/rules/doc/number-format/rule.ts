import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockKind } from '../../../parse/model.ts';
import { matchesOf } from '../../../match/matches.ts';

/**
 * 某发[2024]第05号: issuer, brackets, year, perhaps 第, number. Six-cornered brackets stand in nothing else, so that any
 * word may close the issuer's code before them (某消安〔2024〕).
 */
const NUMBER =
  /(?:([\p{Script=Han}〕]{1,16}[发函办令字规文呈报秘政组纪电法财教建人民农卫通])([〔[［【（(])|(?<=^|[\s（(，。])(\p{Script=Han}{2,8})(〔))(\d{4})([〕\]］】）)])(第?)(0*)(\d+)号/gu;
/** Courts, patents and announcements number in their own way. */
const OTHERS = /(?:公告|通告|令|专利|案|初|终|民|刑|执|准字|许可证?)$/u;
const SPOKEN: ReadonlySet<BlockKind> = new Set<BlockKind>(['docNumber', 'paragraph', 'listItem', 'heading']);

export const rule = defineBlockRule(
  {
    id: 'doc/number-format',
    summary: '发文字号的写法不规范',
    why: '发文字号是查找文件的依据。括号、“第”和前面的0各写各的，按字号检索就找不到原文。',
    fixNote: '年份改用六角括号，去掉“第”和序号前面的0；交起草人确认。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'info' },
    genres: { only: ['directive', 'report', 'request', 'reply', 'minutes', 'criticism'] },
    sources: [
      {
        instrument: 'GB/T 9704—2012《党政机关公文格式》',
        clause: '7.2.5',
        provenance: 'seen',
      },
    ],
    messages: {
      bracket: '发文字号的年份用六角括号，请写“〔{year}〕”。',
      ordinal: '发文字号的序号前不加“第”、不加0，请写“{number}号”。',
      fixNumber: '改成“{right}”',
    },
    triggers: [NUMBER],
    examples: [
      {
        bad: '关于清理河道的通知\n清水发[2024]8号\n各村：\n下周清河。',
        hits: ['清水发[2024]8号'],
        good: '关于清理河道的通知\n清水发〔2024〕8号\n各村：\n下周清河。',
        fixed: '关于清理河道的通知\n清水发〔2024〕8号\n各村：\n下周清河。',
      },
      { bad: '关于清理河道的通知\n清水发〔2024〕第8号\n各村：\n下周清河。', hits: ['清水发〔2024〕第8号'] },
      { bad: '关于清理河道的通知\n清水函〔2024〕008号\n各村：\n下周清河。', hits: ['清水函〔2024〕008号'] },
      { bad: '关于清库的通知\n清消安〔2024〕第08号\n各村：\n下周清库。', hits: ['清消安〔2024〕第08号'] },
      { bad: '关于校车的通知\n按照《关于校车管理的意见》（县教发【2023】5号）执行。', hits: ['县教发【2023】5号'] },
    ],
    allows: [
      '关于清库的通知\n清消安〔2024〕18号\n各村：\n下周清库。',
      '关于公告的报告\n市税务局公告〔2024〕第3号已发布。',
      '关于清理河道的通知\n清水发〔2024〕8号\n各村：\n下周清河。',
      '关于判决的报告\n法院（2024）清民初12号判决已生效。',
      '关于公告的报告\n税务局公告（2024）第3号已发布。',
      '他住在（2024）8号房。',
      '关于户口的报告\n现行依据为长公通〔2014〕140号。',
      '关于许可证的报告\n食字许可证（2024）第0088号有效。',
      '关于会议的报告\n第8号文件已办结。',
    ],
  },
  function* (unit, ctx) {
    if (!SPOKEN.has(unit.blockKind)) return;
    for (const match of matchesOf(unit.text, NUMBER)) {
      const [whole, usual, usualOpen, other, six, year = '', close = '', di = '', zeros = '', number = ''] = match;
      const long = usual ?? other ?? '';
      const open = usualOpen ?? six ?? '';
      if (OTHERS.test(long)) continue;
      const issuer = /[^，。；、（）()《》“”：\s的按照依据根为是见和与及有于]{1,12}$/u.exec(long)?.[0] ?? '';
      const bracket = open !== '〔' || close !== '〕';
      if (issuer.length < 2 || (!bracket && di === '' && zeros === '')) continue;
      const place = { start: match.index + long.length - issuer.length, end: match.index + whole.length };
      const right = `${issuer}〔${year}〕${number}号`;
      const fixes = [ctx.fix('fixNumber', { right }, 'suggest', [{ ...place, newText: right }])];
      const extras = unit.blockKind === 'docNumber' ? { fixes } : ({ fixes, level: 'info' } as const);
      if (bracket) yield ctx.finding('bracket', place, { year }, extras);
      else yield ctx.finding('ordinal', place, { number }, extras);
    }
  },
);
