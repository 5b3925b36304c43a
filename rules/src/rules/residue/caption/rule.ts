import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { OBJECT } from '../../../parse/build-blocks.ts';
import type { Span } from '../../../text/span.ts';
import { patternList } from '../../../match/pattern-list.ts';

const SHAPES: readonly RegExp[] = [
  /(?<=[。！？；”])(?:图片|配图|图为|图[一二三\d]{0,2}[:：])[“：:]?[^。！？；]{2,40}(?:现场|合影|剪影|留影|一角|场景|掠影|照片)[。]?$/gu,
  /(?<=^|[。！？；”])[（(](?:图为|配图|图片|见图|图片来源)[^（）()。]{0,24}[）)]$/gu,
  /图片来源[:：]\s*(?:网络|百度|互联网|视觉中国)/gu,
  /[（(【[](?:此处)?(?:插入|附|配)(?:图片?|照片|截图)\d{0,2}[）)】\]]/gu,
  /!\[[^\]\n]{0,60}\]\([^)\n]{1,200}\)/gu,
];
const LIST = patternList(SHAPES);

/** Stands where an image was. */
const IMAGE = new RegExp(OBJECT, 'u');

interface Collected {
  readonly captions: readonly (Span & { readonly text: string })[];
  readonly hasImage: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'residue/caption',
    summary: '没有图片，却留着图注或插图代码',
    why: '图没有跟来，图注接在正文后面，读者以为是一句没写完的话。',
    fixNote: '删去图注；要用图的，请把图放进来。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['other', 'norm'] },
    sources: [],
    messages: {
      caption: '“{span}”是图注，文中没有图，请补图或删去。',
      code: '这里留着插图代码，纯文本显示不出图，请放入图片或删去。',
      fixDrop: '删去图注',
    },
    triggers: [...SHAPES, IMAGE],
    examples: [
      {
        bad: '关于护河的报告\n全年巡河52次，清出垃圾3吨。图片“清水护河”活动现场',
        hits: ['图片“清水护河”活动现场'],
        fixed: '关于护河的报告\n全年巡河52次，清出垃圾3吨。',
      },
      { bad: '关于护河的报告\n全年巡河52次。\n（图为：职工在清理河道垃圾）', hits: ['（图为：职工在清理河道垃圾）'] },
      { bad: '关于夜校的总结\n夜校办了两期。（图为学员上课）', hits: ['（图为学员上课）'] },
      { bad: '关于修路的报告\n路已通车。\n[此处插入照片2]', hits: ['[此处插入照片2]'] },
      { bad: '关于修路的报告\n路已通车。\n![通车](a/b.jpg)', hits: ['![通车](a/b.jpg)'] },
    ],
    allows: [
      { text: '# 关于护河的报告\n\n全年巡河52次。图为“清水护河”活动现场\n\n![现场](a.jpg)\n', language: 'markdown' },
      '关于展览的报告\n展出图片“老街旧影”等40幅，观众3000人次。',
      '关于修路的报告\n施工图片由监理单位存档，见图3。',
      '关于验收的通知\n报送材料包括竣工图和现场照片。',
      '关于地图的报告\n图中红线为新修道路，全长3公里。',
      '关于招标的通知\n配图由中标单位另行绘制。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const captions = LIST.matches(block.text).map(({ match }) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      }));
      const hasImage = block.blockKind !== 'code' && block.text.includes(OBJECT);
      return captions.length === 0 && !hasImage ? undefined : { captions, hasImage };
    },
    *check(document, ctx) {
      if (document.items.some(({ value }) => value.hasImage)) return;
      for (const { block, value } of document.items) {
        for (const { start, end, text } of value.captions) {
          const place = { block, start, end };
          const fixes = [ctx.fix('fixDrop', {}, 'suggest', [{ ...place, newText: '' }])];
          yield text.startsWith('!')
            ? ctx.finding('code', place, {}, { fixes })
            : ctx.finding('caption', place, { span: text.slice(0, 14) }, { fixes });
        }
      }
    },
  },
);
