import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { isReplaced } from '../../residue/inconsistent-anonymity/names.ts';
import { HEADED, headedIn, isVariant, NAME, namesIn, sameHead, type HeadedName, type QuotedName } from './names.ts';
import { typos } from './typos.ts';
import { MISUSES, PAIRS, spellings } from './words.ts';
import { patternList } from '../../../match/pattern-list.ts';

interface Slip extends Span {
  readonly wrong: string;
  readonly right: string;
}

interface Spelling extends Span {
  readonly term: string;
}

interface Collected {
  readonly slips: readonly Slip[];
  readonly spellings: readonly Spelling[];
  readonly names: readonly QuotedName[];
  readonly headed: readonly HeadedName[];
}

export const rule = defineDocumentRule(
  {
    id: 'lang/inconsistent-term',
    summary: '同一个词、同一个名称前后写法不一，或用了同音别字',
    why: '一个名称两种写法，读者分不清是一件事还是两件事；别字会改变意思。',
    fixNote: '改成文中多数处的写法，或改正别字；由起草人逐处确认，不会自动修复。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      pair: '“{a}”与“{b}”用法不一，请统一。',
      name: '“{a}”与“{b}”只差一字，请核对是否同一名称。',
      account: '“{a}”像是账号，别处同类名称是“{b}”，请核对。',
      misuse: '“{wrong}”疑为“{right}”，请核对。',
      other: '另一种写法',
      fixTo: '改为“{word}”',
    },
    terms: [spellings, typos],
    triggers: [spellings, typos, ...MISUSES.map(({ wrong }) => wrong), NAME, HEADED],
    examples: [
      {
        bad: '关于培训的报告\n村里办夜校，帮助木工学徒早日成材。',
        hits: ['成材'],
        fixed: '关于培训的报告\n村里办夜校，帮助木工学徒早日成才。',
      },
      { bad: '关于救助的报告\n其他村也有困难，其它村已经报来。', hits: ['其它'] },
      { bad: '关于收费的通知\n各站台账每月核对一次，台帐由会计保管。', hits: ['台帐'] },
      {
        bad: '关于护河的报告\n镇里4月启动“清水护河人家”评选，9月公布“清水护河人家”名单，另有2户报名“清水沪河人家”。',
        hits: ['清水沪河人家'],
      },
      {
        bad: '关于夜市的报告\n“灯亮城区夜读会”办了6场。\n照片上是“灯亮我区夜读会”现场。',
        hits: ['灯亮我区夜读会'],
      },
      {
        bad: '关于护河的报告\n“河灯”环保志愿服务队巡河40次。\n各村组建“xiaohe12”环保志愿服务队，招募46人。',
        hits: ['xiaohe12'],
      },
      { bad: '关于停水的答复\n您向镇政府反应的停水一事已办结。', hits: ['反应'] },
      { bad: '关于修路的报告\n截止目前，已修3公里，评标公开、公平、公证。', hits: ['截止', '公证'] },
      { bad: '水质显着改善。', hits: ['着'] },
      {
        bad: '关于清淤的总结\n各村因地治宜安排工期。',
        hits: ['因地治宜'],
        fixed: '关于清淤的总结\n各村因地制宜安排工期。',
      },
      { bad: '关于水塔的报告\n三号水塔5月峻工，验收单附会议记要。', hits: ['峻工', '会议记要'] },
      { bad: '关于热线的答复\n5月6日接李师傅电话，反应二楼水压不足的情况，当天已修好。', hits: ['反应'] },
      { bad: '成绩卓着，是县里着名的泵站。', hits: ['着', '着'] },
    ],
    allows: [
      '他的脸上显着疲惫，话也少了。',
      '门口贴着名单，写着名字。',
      '关于选址的报告\n山势险峻工期长，交通迅捷的地方优先，解决择校问题也要交通。',
      '关于派遣责任的说明\n派遣责任由公司承担，暂新增两人，塌陷井盖已换。',
      '关于校对的通知\n常见错字有“布署”“峻工”“会议记要”，请各科对照检查。',
      '关于用药的报告\n患者对新药的反应不一，家长观察到反应情况后打电话给医生。',
      '关于评比的报告\n“最美我家庭院”和“最美他家庭院”各评10户。',
      '关于评选的报告\n“第一批节水户”和“第二批节水户”都已公布。',
      '关于化工厂的报告\n反应釜每年检修，车间向安监站报告反应温度。',
      '关于报名的通知\n报名截止时间为5月3日，截至4月底已有20人报名。',
      '关于公证的通知\n继承房产请到公证处办理公证。',
      '关于绿化的报告\n杉木迅速成材需要好地，青年成才也要时间。',
      '关于防台的通知\n台风登陆前转移渔船。',
      '关于宣传的报告\n“节水进校园”“节水进社区”活动各办三次。',
      '关于护河的报告\n“河灯”环保志愿服务队巡河40次，“xiaohe12”账号发帖90条。',
      '关于护河的报告\n“河灯”环保志愿服务队和“岸柳”环保志愿服务队巡河40次。',
      '关于藏书的报告\n馆藏有名著200册，原著30册。',
      '函数返回其他类型的值。\n其它线程照常运行。',
      '关于救助的报告\n其他村也有同样的困难。',
    ],
  },
  {
    collect(block): Collected | undefined {
      if (block.blockKind === 'code') return undefined;
      const slips = slipsIn(block);
      const found = block.hits(spellings).map(({ start, end, term }) => ({ start, end, term }));
      const names = namesIn(block.text);
      const headed = headedIn(block.text);
      return slips.length + found.length + names.length + headed.length === 0
        ? undefined
        : { slips, spellings: found, names, headed };
    },
    *check(document, ctx) {
      const level = document.digest.genre === 'other' ? 'info' : 'warning';
      for (const { block, value } of document.items) {
        for (const { start, end, wrong, right } of value.slips) {
          const place = { block, start, end };
          const fix = ctx.fix('fixTo', { word: right }, 'suggest', [{ ...place, newText: right }]);
          yield ctx.finding('misuse', place, { wrong, right }, { level, fixes: [fix] });
        }
      }
      const written = document.items.flatMap(({ block, value }) => value.spellings.map((hit) => ({ ...hit, block })));
      // Stories, manuals and reference works keep no house style, and often have several authors.
      for (const [preferred, other] of document.digest.genre === 'other' ? [] : PAIRS) {
        const kept = written.find((hit) => hit.term === preferred);
        if (kept === undefined) continue;
        for (const hit of written.filter((candidate) => candidate.term === other)) {
          const fix = ctx.fix('fixTo', { word: preferred }, 'suggest', [
            { block: hit.block, start: hit.start, end: hit.end, newText: preferred },
          ]);
          yield ctx.finding('pair', hit, { a: preferred, b: other }, { level, fixes: [fix], related: [another(kept)] });
        }
      }
      const names = document.items.flatMap(({ block, value }) => value.names.map((name) => ({ ...name, block })));
      const counts = new Map<string, number>();
      for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const name of names) {
        if (counts.get(name.name) !== 1) continue;
        const twin = names.find(
          (other) =>
            (isVariant(other.name, name.name) && (counts.get(other.name) ?? 0) > 1) ||
            isReplaced(other.name, name.name),
        );
        if (twin === undefined) continue;
        yield ctx.finding('name', name, { a: twin.name, b: name.name }, { level: 'info', related: [another(twin)] });
      }

      const headed = document.items.flatMap(({ block, value }) => value.headed.map((name) => ({ ...name, block })));
      for (const name of headed.filter(({ account }) => account)) {
        const twin = headed.find((other) => !other.account && sameHead(other.head, name.head));
        if (twin === undefined) continue;
        yield ctx.finding('account', name, { a: name.name, b: twin.name }, { level: 'info', related: [another(twin)] });
      }

      function another(place: Span & { readonly block: number }) {
        return { block: place.block, start: place.start, end: place.end, message: ctx.message('other', {}) };
      }
    },
  },
);

/** “布署”应为“部署”: the word is spoken of, not used. */
function isNamed(text: string, { start, end }: Span): boolean {
  return /[“‘]$/u.test(text.slice(0, start)) && /^[”’]/u.test(text.slice(end));
}

const WRONG = patternList(MISUSES.map(({ wrong }) => wrong));

function slipsIn(block: BlockUnit): readonly Slip[] {
  const { text } = block;
  const always = block.hits(typos).map(({ start, end, term, class: right }) => ({ start, end, wrong: term, right }));
  const here = WRONG.matches(text).map(({ place, match }) => {
    const word = match[1] ?? '';
    const start = match.index + match[0].indexOf(word);
    return { start, end: start + word.length, wrong: word, right: MISUSES[place]?.right ?? word };
  });
  return [...always, ...here].filter((slip) => !isNamed(text, slip)).sort((a, b) => a.start - b.start);
}
