import { isMentionAt } from '../../../facts/clauses.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import { codesIn, type Code } from './codes.ts';
import { isExplainedHere, opensSection, readListed, type Listed } from './definitions.ts';

interface Collected {
  /** Read when the document has a code at all, which few have. */
  readonly listed: () => Listed;
  readonly codes: readonly (Code & { readonly explained: boolean })[];
  readonly opens: boolean;
  /** The number in front of the block, 0 for none. */
  readonly ordinal: number;
}

export const rule = defineDocumentRule(
  {
    id: 'brand/undefined-number-code',
    summary: '数字缩写没有解释（如“三勤”“6124计划”）',
    why: '外单位的人不知道“三勤”是哪三样。第一次出现时写全，后面再用缩写，读者才看得懂。',
    fixNote: '在缩写后补上解释的空位，各项由起草人填写。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism'] },
    sources: [],
    messages: {
      first: '“{code}”全文没有解释，首次出现请写出各是什么。',
      again: '“{code}”没有解释，见首次出现处。',
      place: '首次出现',
      fixExplain: '补上“（即……）”',
    },
    examples: [
      {
        bad: '关于水厂的报告\n水厂推行“四清”制度，漏损下降。',
        hits: ['四清'],
        good: '关于水厂的报告\n水厂推行“四清”制度，即账清、物清、管网清、责任清，漏损下降。',
      },
      { bad: '关于教师培训的总结\n学校实施“8321培训计划”。', hits: ['8321培训计划'] },
      { bad: '关于粮站的汇报\n粮站以五优工程为抓手，按“两查三改”要求整改。', hits: ['五优', '两查三改'] },
      { bad: '关于图书馆的总结\n落实“六进”要求，到了学校。\n继续抓好“六进”。', hits: ['六进', '六进'] },
      { bad: '关于林场的报告\n林场按“2+4+N”布局，抓好“三件要事”。', hits: ['2+4+N', '三件要事'] },
      { bad: '关于渡口的报告\n渡口形成“一港三站、多点相连”格局。', hits: ['一港三站、多点相连'] },
      { bad: '关于商会的报告\n商会开展“百团千企”行动，签约不少。', hits: ['百团千企'] },
      {
        bad: '关于渡口的汇报\n渡口形成“一港两站、三线”格局，争创“五个样板”。',
        hits: ['一港两站、三线', '五个样板'],
      },
      {
        bad: '关于社区工作的报告\n社区探索“五色工作法”，居民办事更加方便。',
        hits: ['五色工作法'],
      },
    ],
    allows: [
      '关于防汛的通知\n按“三色”预警分级值班，红色全员到岗。',
      '关于水厂的报告\n一是抢修快。二是攻坚克难换主管。三是攻坚老旧片区，换表900只。',
      '关于水厂的报告\n水厂做到“三勤”：勤查看、勤记录、勤维护。',
      '关于水厂的报告\n水厂坚持“三勤”。职工勤查看、勤记录、勤维护。',
      '关于支部的报告\n支部落实“三会一课”，巩固“两不愁三保障”成果，反对“四风”。',
      '关于水厂的报告\n检修用了“三个月”，涨价“两成”。',
      '关于水厂的报告\n对老人、儿童、残疾人“三类用户”上门收费。',
      '“三体问题”是天体力学的名词。',
      '关于水厂的报告\n2024年改造计划已经下达，2035远景规划正在编制。',
      '关于粮站的报告\n对仓库“一库一档”建账，粮食实现“五连增”，道路成“两横三纵”路网。',
      '关于学校的报告\n学校建设绿色化、智能化、人文化校园，“三化”工程已验收。',
      '关于医院的报告\n医院推行“三个注重”。注重复诊。每周回访。注重用药。药师核对。注重收费。账单上墙。',
      '关于渔港的报告\n渔港抗住台风“三连击”，出口额实现“六连涨”。',
      '关于合作社的报告\n聚焦一个“难”字，变“千头万绪”为“一张清单”，清单贴在社门口。',
      '关于合作社的报告\n乡里开展“百企帮百村、千户联千亩”活动，新建菜棚。',
      '关于渡口的报告\n渡口要“双向开放、惠通四方”。',
      '关于渔村的报告\n渔村推行“三亮”“两评”。\n名词注释\n7.“三亮”“两评”：亮身份、亮职责、亮电话，村民评、船主评。',
      '关于渔村的报告\n渔村完成改厨、改厕、整院“两改一整”工程。',
      '关于车站的报告\n车站落实“六必查”［3］要求，办好“四件小事”，一是修灯；二是修路；三是修厕；四是修亭。',
      '关于口岸的报告\n口岸实行“一地两检”，商户落实“门前三包”，售后执行“三包”规定。',
      '关于规划的报告\n围绕首都“四个中心”功能定位，开展“三减三健”和除“四害”活动。',
      '关于教师的报告\n争做“四有好老师”，走访“两代表一委员”18人。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const codes = block.digest.mention
        ? []
        : codesIn(block).filter((code) => !isMentionAt(block.clauses, code.start - 1));
      const opens = opensSection(block);
      return {
        codes: codes.map((code) => ({ ...code, explained: isExplainedHere(block, code) })),
        listed: lazilyListed(block.text),
        opens,
        ordinal: block.ordinal?.value ?? 0,
      };
    },
    *check(document, ctx) {
      const all = document.items.flatMap(({ value }, at) => value.codes.map((code) => ({ at, code })));
      if (all.length === 0) return;
      const listed = sumListed(document.items);
      const sections = document.items.filter(({ value }) => value.opens).length;
      const explained = new Set(
        all
          .filter(
            ({ at, code }) =>
              code.explained ||
              isListed(code, listed) ||
              isFollowed(code, document.items.slice(at + 1, at + 16), sections),
          )
          .map(({ code }) => code.text),
      );
      const first = new Map<string, { readonly block: number; readonly code: Code }>();
      for (const { at, code } of all) {
        const block = document.items[at]?.block;
        if (block === undefined || explained.has(code.text)) continue;
        const place = { block, start: code.start, end: code.end };
        const earlier = first.get(code.text);
        if (earlier === undefined) {
          first.set(code.text, { block, code });
          const edit = { block, start: code.insertAt, end: code.insertAt, newText: '（即${1:各项}）' };
          const fix = ctx.fix('fixExplain', {}, 'suggest', [edit], 'snippet');
          yield ctx.finding('first', place, { code: code.text }, { fixes: [fix] });
        } else {
          const { start, end } = earlier.code;
          const related = [{ block: earlier.block, start, end, message: ctx.message('place', {}) }];
          yield ctx.finding('again', place, { code: code.text }, { related, level: 'hint' });
        }
      }
    },
  },
);

/** Made apart from `collect`, where it would keep alive the block with all that is known of it. */
function lazilyListed(text: string): () => Listed {
  let listed: Listed | undefined;
  return () => (listed ??= readListed(text));
}

function sumListed(items: readonly DocumentItem<Collected>[]): Listed {
  const inLists = new Map<string, number>();
  const openings = new Map<string, number>();
  for (const { value } of items) {
    const found = value.listed();
    for (const [word, count] of found.inLists) inLists.set(word, Math.max(count, inLists.get(word) ?? 0));
    for (const [word, count] of found.openings) openings.set(word, count + (openings.get(word) ?? 0));
  }
  return { inLists, openings };
}

/** Every group is spelled out somewhere: as many list items as it counts share its word, or as many sentences open with it. */
function isListed(code: Code, { inLists, openings }: Listed): boolean {
  return (
    code.groups.length > 0 &&
    code.groups.every(({ count, key }) => {
      if (key.length === 1) return (inLists.get(key) ?? 0) >= count;
      return key.length >= 2 && (openings.get(key.slice(0, 2)) ?? 0) >= count;
    })
  );
}

/** The next blocks are a numbered list of just so many items, or the document has just so many sections. */
function isFollowed(code: Code, next: readonly DocumentItem<Collected>[], sections: number): boolean {
  const [group] = code.groups;
  if (group === undefined || code.groups.length > 1 || group.unit === '') return false;
  if (group.count === sections) return true;
  const from = next.findIndex(({ value }) => value.ordinal === 1);
  if (from < 0 || from > 2) return false;
  let items = 0;
  for (const { value } of next.slice(from)) {
    if (value.ordinal === items + 1) items++;
    else if (value.ordinal > 0) break;
  }
  return items === group.count;
}
