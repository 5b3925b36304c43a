import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { quotedNames, type QuotedName } from './names.ts';
import { defectsIn, type Defect } from './shapes.ts';

interface Collected {
  readonly defects: readonly Defect[];
  readonly names: readonly QuotedName[];
}

export const rule = defineDocumentRule(
  {
    id: 'lang/dropped-word',
    summary: '疑漏字、重字，或括号里缺内容',
    why: '少一个字或多一遍，读者要停下来猜原意；多半是复制、删改时留下的。',
    fixNote: '重复的删去一遍；缺的字由起草人补，不会自动修复。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      doubled: '“{word}”连写了两遍，请删去一遍。',
      note: '“{word}”的注释混进正文，请移到文末或加括号。',
      notes: '“{word}”等{n}处注释混进正文，请移到文末或加括号。',
      empty: '括号里缺内容，请补上或删去括号。',
      decade: '“{word}”后疑漏“后”字，请核对。',
      youth: '“{word}”没有写是谁，疑漏“干部”，请核对。',
      head: '“{name}”后疑漏“{head}”，另一处写全了，请补上。',
      there: '此处写全了',
      fixDouble: '删去重复的“{word}”',
      fixInsert: '补上“{word}”',
    },
    examples: [
      {
        bad: '关于检修的通知\n各站要进一步进一步细化检修顺序。',
        hits: ['进一步进一步'],
        fixed: '关于检修的通知\n各站要进一步细化检修顺序。',
      },
      {
        bad: '关于检修的通知\n由镇供水站镇供水站负责检修。',
        hits: ['镇供水站镇供水站'],
        fixed: '关于检修的通知\n由镇供水站负责检修。',
      },
      {
        bad: '关于检修的报告\n今年来的的农户共30户。',
        hits: ['的的'],
        fixed: '关于检修的报告\n今年来的农户共30户。',
      },
      { bad: '水厂新招8名90职工，另有3名80党员报名。', hits: ['90', '80'] },
      { bad: '老师傅带班，督促年轻按规程操作。', hits: ['督促年轻'], good: '老师傅带班，督促年轻职工按规程操作。' },
      { bad: '青石河（别称：、）全长20公里。', hits: ['（别称：、）'] },
      { bad: '他在河埠头河埠头：河边洗衣取水的石阶。等了半天。', hits: ['河埠头河埠头：'] },
      {
        bad: '他在河埠头河埠头：河边洗衣的石阶。等了半天。\n船夫唱着渔歌渔歌：打鱼时唱的歌。走了。',
        hits: ['河埠头河埠头：', '渔歌渔歌：'],
      },
      {
        bad: '镇里推行“分段包干到户”制度。各村要开展“分段包干到户”，5月底前签约。',
        hits: ['开展“分段包干到户”'],
      },
    ],
    allows: [
      '关于值班的通知\n大家看一看看一看记录本，再问一问问一问老师傅。',
      '目的的确在于省水，打的的费用自理。',
      '关于省水的通知\n目的的确在于省水，实实在在节约。',
      '大家一个一个一个一个地登记。',
      '新招90后职工8名，90名职工到岗。',
      '鼓励年轻人返乡，帮助年轻教师备课，引导年轻一代就业。',
      '调用 f() 和 open() 打开文件。',
      '正确的在括号内打钩（ ）。',
      '镇里开展“清河护岸”活动。各村开展“送水下乡”，每月一次。',
      '哈哈哈哈哈哈，孩子们笑着跑过去。',
      '发展中国家和和平地区都派了人，对对方也有好处。',
      '（一）清点物资。（二）登记入册。',
    ],
  },
  {
    collect(block): Collected | undefined {
      if (block.blockKind === 'code' || block.blockKind === 'tableRow') return undefined;
      const defects = defectsOf(block);
      const names = quotedNames(block.text);
      return defects.length === 0 && names.length === 0 ? undefined : { defects, names };
    },
    *check(document, ctx) {
      const level = document.digest.genre === 'other' ? 'info' : 'warning';
      const headOf = new Map<string, QuotedName & { readonly block: number }>();
      for (const { block, value } of document.items)
        for (const name of value.names) if (name.head !== '') headOf.set(name.name, { ...name, block });
      const notes = document.items.flatMap(({ block, value }) =>
        value.defects
          .filter(({ kind }) => kind === 'note')
          .map(({ start, end, word }) => ({ place: { block, start, end }, word })),
      );
      // An annotated edition has hundreds. The cause is one, and so is what is to be done: the first says it.
      const [first, ...others] = notes;
      if (first !== undefined && others.length > 0)
        yield ctx.finding('notes', first.place, { word: first.word, n: notes.length }, { level: 'info' });
      else if (first !== undefined) yield ctx.finding('note', first.place, { word: first.word }, { level: 'info' });
      for (const { place, word } of others) yield ctx.finding('note', place, { word }, { level: 'hint' });
      for (const { block, value } of document.items) {
        for (const defect of value.defects) {
          if (defect.kind === 'note') continue;
          const place = { block, start: defect.start, end: defect.end };
          const data = { word: defect.word };
          const half = { block, start: defect.start + defect.word.length, end: defect.end, newText: '' };
          const insert = (word: string) =>
            ctx.fix('fixInsert', { word }, 'suggest', [{ block, start: defect.end, end: defect.end, newText: word }]);
          if (defect.kind === 'doubled')
            yield ctx.finding('doubled', place, data, {
              level,
              fixes: [ctx.fix('fixDouble', data, defect.word.length > 2 ? 'safe' : 'suggest', [half])],
            });
          else if (defect.kind === 'decade') yield ctx.finding('decade', place, data, { level, fixes: [insert('后')] });
          else if (defect.kind === 'youth') yield ctx.finding('youth', place, data, { level, fixes: [insert('干部')] });
          else yield ctx.finding('empty', place, {}, { level: 'info' });
        }
        for (const name of value.names) {
          const full = headOf.get(name.name);
          if (!name.bare || full === undefined) continue;
          const { head } = full;
          yield ctx.finding(
            'head',
            { block, start: name.start, end: name.end },
            { name: name.name, head },
            {
              level: 'info',
              related: [{ block: full.block, start: full.start, end: full.end, message: ctx.message('there', {}) }],
              fixes: [
                ctx.fix('fixInsert', { word: head }, 'suggest', [
                  { block, start: name.end, end: name.end, newText: head },
                ]),
              ],
            },
          );
        }
      }
    },
  },
);

function defectsOf(block: BlockUnit): readonly Defect[] {
  return defectsIn(block.text, block.digest.genre === 'other');
}
