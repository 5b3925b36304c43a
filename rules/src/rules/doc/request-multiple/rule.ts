import { isAsserted } from '../../../guards/asserted.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Place } from '../../../rule/types.ts';
import { bareTitle, kindOf } from '../genres.ts';
import { asked } from './words.ts';

/** 王县长、李某某同志: a person and not an organ. */
const PERSON =
  /(?:^|[，、并和及])(?:尊敬的)?\p{Script=Han}{1,4}(?:同志|书记|县长|市长|省长|镇长|乡长|区长|局长|厅长|部长|主任|处长|校长|院长|主席|领导)[：:]?$/u;
/** 购置校车和修缮操场: two matters joined in the title, each with a verb of its own. */
const VERBS =
  '购置|购买|采购|添置|修缮|维修|新建|改建|扩建|建设|改造|增加|增设|设立|成立|调整|更换|拨付|划拨|招聘|招录|引进|租赁|核定|解决|更名|安装|聘请';
const TWO_MATTERS = new RegExp(
  `关于(?:申请|请求|拟|要求)?((?:${VERBS})\\p{Script=Han}{2,14}?)(?:、|和|及|并|以及|暨)(?:申请|请求)?((?:${VERBS})\\p{Script=Han}{2,14}?)(?:等(?:问题|事项|事宜))?的请示`,
  'u',
);
const ORGAN = /[局委厅部府室会院所社办处署行庭站校]$/u;

interface Facts {
  readonly addressee?: Place & { readonly text: string };
  /** Two matters that the title names. */
  readonly matters?: Place & { readonly a: string; readonly b: string };
  /** What the block asks for. */
  readonly wants: readonly (Place & { readonly thing: string })[];
}

export const rule = defineDocumentRule(
  {
    id: 'doc/request-multiple',
    summary: '请示一文多事、多头主送，或报送个人',
    why: '几件事写在一件请示里，只要一件不能批，其余都等着；送几家或送个人，答复由谁作出就不清楚。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'info' },
    genres: { only: ['request'] },
    sources: [
      {
        instrument: '《党政机关公文处理工作条例》',
        clause: '第15条',
        words: '一文一事',
        provenance: 'seen',
      },
      { instrument: '《中国共产党重大事项请示报告条例》', clause: '第20条', words: '一文一事', provenance: 'seen' },
    ],
    messages: {
      many: '请示一文一事，此处又请求{thing}，前面已请求{first}；请分开写。',
      heads: '请示只主送一个上级机关，其他需要了解的请用抄送。',
      person: '请示不报送个人，请主送机关；个人直接交办的除外。',
      title: '请示一文一事，标题有“{a}”“{b}”两件，请分开写。',
      first: '第一件请求在这里',
    },
    terms: [asked],
    examples: [
      {
        bad: '关于拨付修渠资金的请示\n县水务局：\n请求拨付修渠资金20万元。同时请求增加编制2名。',
        hits: ['请求增加编制'],
        good: '关于拨付修渠资金的请示\n县水务局：\n请求拨付修渠资金20万元。',
      },
      {
        bad: '关于添置设备的请示\n县财政局、县卫生健康局：\n请批准购置心电图机1台。',
        hits: ['县财政局、县卫生健康局'],
      },
      {
        bad: '关于修缮渡口的请示\n县交通局：\n恳请解决渡口修缮资金30万元，并批准新增编制3名。',
        hits: ['并批准新增编制'],
      },
      { bad: '关于修缮礼堂的请示\n张县长：\n请批准修缮礼堂屋面。', hits: ['张县长'] },
      {
        bad: '关于改建的请示\n县教育局：\n一、恳请划拨用地3亩。\n二、恳请解决经费40万元。',
        hits: ['恳请解决经费'],
      },
      {
        bad: '关于购置校车和修缮操场的请示\n县教育局：\n购车需32万元，修操场需18万元。妥否，请批示。',
        hits: ['购置校车和修缮操场'],
      },
      {
        bad: '关于解决危房修缮和购置校车等问题的请示报告\n县教育局：\n修危房需40万元，购车需32万元。',
        hits: ['解决危房修缮和购置校车'],
      },
      { bad: '关于添置药柜的请示\n县卫生健康局并李副县长：\n请批准添置药柜4组。', hits: ['县卫生健康局并李副县长'] },
    ],
    allows: [
      '关于修缮渡口的请示\n县交通局：\n恳请解决渡口修缮资金30万元，并批准8月开工。',
      '关于购置并安装路灯的请示\n县城管局：\n请批准购置路灯30盏。',
      '关于解决校舍修缮资金等问题的请示报告\n县教育局：\n请批准修缮资金18万元。',
      '关于修缮屋面和外墙的请示\n县住房和城乡建设局：\n请批准修缮屋面。',

      '关于拨付修渠资金的请示\n县水务局：\n请求拨付修渠资金20万元，其中材料经费12万元。妥否，请批示。',
      '关于添置设备的请示\n县卫生健康局：\n请批准购置心电图机1台。',
      '关于春灌的通知\n县财政局、县水务局：\n请做好春灌。',
      '关于编制的请示\n县委编办：\n请求增加编制2名，请予核定编制。',
      '关于用地的请示\n县自然资源局：\n去年县里已批准资金30万元，现请求划拨用地3亩。',
      '关于命名的请示\n县民政局：\n请批准将东街命名为书院路。',
    ],
  },
  {
    collect(block): Facts | undefined {
      if (block.blockKind === 'title') {
        const matters = mattersOf(block.text);
        return matters === undefined ? undefined : { wants: [], matters };
      }
      const wants = wantsOf(block);
      if (block.blockKind !== 'addressee') return wants.length === 0 ? undefined : { wants };
      const text = block.text.replace(/[：:]$/u, '');
      return { wants, addressee: { start: 0, end: text.length, text } };
    },
    *check(document, ctx) {
      // 请示报告 is no kind of its own, and what it asks must be one thing all the same.
      if (kindOf(document.title) !== '请示' && !bareTitle(document.title).endsWith('请示报告')) return;
      for (const { block, value } of document.items) {
        const to = value.addressee;
        if (to === undefined) continue;
        const place = { block, start: to.start, end: to.end };
        const organs = to.text.split(/[、，并和及]/u).filter((part) => ORGAN.test(part));
        if (PERSON.test(to.text)) yield ctx.finding('person', place, {});
        else if (
          organs.length > 1 &&
          !/县委[、和并]县|市委[、和并]市|省委[、和并]省|区委[、和并]区|镇党委[、和并]镇|乡党委[、和并]乡/u.test(
            to.text,
          )
        )
          yield ctx.finding('heads', place, {});
      }
      const titled = document.items.find(({ kind, value }) => kind === 'title' && value.matters !== undefined);
      if (titled?.value.matters !== undefined) {
        const { start, end, a, b } = titled.value.matters;
        yield ctx.finding('title', { block: titled.block, start, end }, { a, b });
        return;
      }
      const wants = document.items.flatMap(({ block, value }) => value.wants.map((want) => ({ ...want, block })));
      const [first] = wants;
      if (first === undefined) return;
      const seen = new Set([first.thing]);
      for (const { thing, block, start, end } of wants) {
        if (seen.has(thing)) continue;
        seen.add(thing);
        const related = [{ ...first, message: ctx.message('first', {}) }];
        yield ctx.finding('many', { block, start, end }, { thing, first: first.thing }, { related });
      }
    },
  },
);

/** The two matters of a title; 购置并安装路灯 and 修缮屋面和外墙 are one. */
function mattersOf(title: string): Facts['matters'] {
  const match = TWO_MATTERS.exec(title);
  const [, a, b] = match ?? [];
  if (match === null || a === undefined || b === undefined) return undefined;
  const start = match.index + match[0].indexOf(a);
  return { start, end: match.index + match[0].lastIndexOf(b) + b.length, a: a.slice(0, 8), b: b.slice(0, 8) };
}

/** 请求 + 拨付 + 资金: what is asked for, by its class. */
function wantsOf(block: BlockUnit): Facts['wants'] {
  return block.sentences.flatMap(({ start, unit }) => {
    const hits = unit.hits(asked);
    return hits.flatMap((ask, index) => {
      if (ask.class !== 'ask' || !isAsserted(unit, ask)) return [];
      const thing = hits.slice(index + 1).find((hit) => hit.class !== 'ask');
      if (thing === undefined || thing.start - ask.end > 14 || /[，。；]/u.test(unit.text.slice(ask.end, thing.start)))
        return [];
      if (unit.text.charAt(thing.end) === '的') return [];
      return [{ start: start + ask.start, end: start + thing.end, thing: CLASS_NAMES[thing.class] ?? thing.term }];
    });
  });
}

const CLASS_NAMES: Readonly<Record<string, string>> = {
  money: '资金',
  staff: '人员编制',
  land: '用地',
  vehicle: '车辆',
  project: '立项',
  name: '更名',
};
