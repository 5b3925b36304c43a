import { isAsserted } from '../../../guards/asserted.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import { matchesOf } from '../../../match/matches.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import type { Span } from '../../../text/span.ts';
import { benefits, KIN } from './words.ts';

/** How many sentences must load the group. */
const MIN_LOADS = 2;
/** （含借调人员）: people lent to the office are drawn in, which needs a ground. */
const WIDENED =
  /[（(]含[^（）()]{0,8}?((?:借调|借用|抽调|临聘|聘用|编外|实习|见习|劳务派遣|公益性岗位)[^（）()、]{0,6})[^（）()]{0,12}[）)]/u;
const GROUNDED = /自愿|根据|依据|按照《|补助|补贴|待遇|疫苗|体检|慰问|发放|享受/u;
const MUST = /全员|全部|一律|必须|均须|均应|都要|每人|计入|考核/u;
/** 所有材料最后都落到护士手里: the work ends with the group. */
const FALLS =
  /(?:所有|全部|一切|各种|各类|大量|多数)[^。；]{0,20}(?:都|均|全|最后|最终)?(?:落到|落在|压到|压在|堆到|推给|甩给|摊到|摊给)[^，。；]{0,6}$/u;
/** The state that the text sets out to end. */
const BEFORE = /目前|此前|以前|以往|过去|长期|原来|存在|反映|不再/u;
/** Taking part is the benefit. */
const BENEFIT = /培训|招聘|慰问|疗养|体检|联谊|补助|奖励|表彰/u;

interface Load extends Span {
  readonly group: string;
  readonly kin: string;
  /** The text says that all of it falls on the group. */
  readonly whole: boolean;
}

interface Facts {
  /** The paper that a text without a title carries out. */
  readonly subject?: string;
  /** Sentences that lay a burden on a group. */
  readonly loads: readonly Load[];
  /** Sentences that lay a burden on anybody. */
  readonly burdens: number;
  /** Groups that take in people lent to the office. */
  readonly widened: readonly (Span & { readonly group: string; readonly who: string })[];
}

export const rule = defineDocumentRule(
  {
    id: 'duty/beneficiary-bears',
    summary: '标题要激励、减负的人，正是承担多数任务的人',
    why: '文件说要为一群人减负或激励，任务却大多由这群人完成，负担反而加重。核减任务，或改由机关承担，标题才站得住。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'speech', 'report'] },
    sources: [],
    messages: {
      widened: '“{group}”把{who}也算在内，没有写依据；无依据的请去掉。',
      bears: '本文旨在“{purpose}{group}”，任务却由{who}承担；请核减，或写明由谁分担。',
    },
    terms: [benefits],
    triggers: [benefits],
    examples: [
      {
        bad: '关于关爱教师的通知\n每位教师要撰写关爱心得一篇。\n各班主任须填写谈心记录并报送照片。',
        hits: ['教师', '班主任'],
        good: '关于关爱教师的通知\n学校每月为教师核减表格两张，由教务处统计。',
      },
      {
        bad: '关于激励年轻干部的方案\n以上活动35岁以下青年干部全员参与。\n青年干部每人须提交学习体会。',
        hits: ['青年干部', '青年干部'],
      },
      {
        bad: '关于减轻护士负担的通知\n护士须每人撰写减负体会。\n填好的各种报表，最后都落到护士手里。',
        hits: ['护士', '护士'],
      },
      {
        bad: {
          text: '收到“关于进一步关爱教师”的通知后，学校当天开会。\n为了让教师满意，各位教师要撰写谈心体会。\n所有报表由教务处转发，最后都摊到教师头上。',
          genre: 'directive',
        },
        hits: ['教师', '教师'],
      },
      {
        bad: '关于服务企业的通知\n各企业应于每月报送服务台账。\n企业要填写满意度测试表。',
        hits: ['企业', '企业'],
      },
      {
        bad: '关于减轻护士负担的通知\n护士须每人撰写减负体会。\n护士要填报减负台账。',
        hits: ['护士', '护士'],
      },
      {
        bad: '关于做好巡河的通知\n村干部（含借调人员）必须全员参与，巡河记录计入考核。',
        hits: ['村干部（含借调人员）'],
      },
    ],
    allows: [
      '关于体检的通知\n职工（含劳务派遣人员）全部参加免费体检。',
      '关于值班的通知\n职工（含女职工）每人值班一天。',
      '关于关爱教师的通知\n学校食堂延长供餐到19时，由总务处负责。\n教师可凭工作证用餐。',
      '关于开展教师培训的通知\n支持教师成长。\n每位教师要提交作业。\n教师须参加考试。',
      '关于教师考核的通知\n教师要填写考核表。\n教师须提交总结。',
      '关于服务企业的通知\n镇经发办要填写走访台账。\n镇经发办须报送月报。\n税务所要填报进度。\n企业应填写登记表。',
      '关于减轻村干部负担的通知\n不得要求村干部每人撰写体会。\n不得要求村干部填报台账。',
      '关于减轻护士负担的通知\n长期以来，各种报表都压到护士身上。\n护士须填写一次现有报表清单。',
      '关于减轻护士负担的通知\n各种报表不得再压到护士身上。\n护士长要把排班落到护士站。',
      '关于激励学生的通知\n学生自愿报名，由团委颁奖。',
    ],
  },
  {
    collect(block) {
      return bodyFacts(block);
    },
    *check(document, ctx) {
      for (const { block, value } of document.items) {
        for (const { start, end, ...names } of value.widened)
          yield ctx.finding('widened', { block, start, end }, names, { level: 'hint' });
      }
      const subject = document.items.find(({ value }) => value.subject !== undefined)?.value.subject ?? '';
      const title = document.title === '' ? subject : document.title;
      if (BENEFIT.test(title)) return;
      const purpose = PURPOSE.exec(title)?.[0];
      const kin = new Set(groupsIn(title));
      if (purpose === undefined || kin.size === 0) return;
      const loads = document.items.flatMap(({ block, value }) => value.loads.map((load) => ({ ...load, block })));
      const own = loads.filter((load) => kin.has(load.kin));
      const burdens = document.items.reduce((sum, item) => sum + item.value.burdens, 0);
      if (own.length < MIN_LOADS) return;
      if (own.length * 2 < burdens && !own.some(({ whole }) => whole)) return;
      const group = GROUP.exec(title)?.[0] ?? own[0]?.group ?? '';
      for (const { block, start, end, group: who } of own) {
        yield ctx.finding('bears', { block, start, end }, { purpose, group, who });
      }
    },
  },
);

const PURPOSE = pattern('purpose');
const GROUP = pattern('group');

function pattern(name: 'purpose' | 'group'): RegExp {
  const terms = benefits.rows.filter((row) => row.class === name).map((row) => row.term);
  return new RegExp(terms.sort((a, b) => b.length - a.length).join('|'), 'u');
}

const GROUPS = new RegExp(GROUP.source, 'gu');

/** The groups a title names. */
function groupsIn(title: string): readonly string[] {
  return matchesOf(title, GROUPS).map(([group]) => KIN[group] ?? group);
}

/** 收到“关于激励青年教师”的通知: what the text carries out. */
const CARRIED_OUT = /[“《](关于[^“”《》]{4,40})[”》](?:的?(?:通知|意见|方案|要求))?/u;

function bodyFacts(block: BlockUnit): Facts | undefined {
  const loads: Load[] = [];
  let burdens = 0;
  const widened: (Span & { group: string; who: string })[] = [];
  for (const { start, unit } of block.sentences) {
    const hits = unit.hits(benefits);
    const fallen = hits.find((hit) => hit.class === 'group' && FALLS.test(unit.text.slice(0, hit.start)));
    if (fallen !== undefined && isAsserted(unit, fallen) && !BEFORE.test(unit.text)) {
      burdens++;
      loads.push({ ...loadOn(fallen, start), whole: true });
      continue;
    }
    const burden = hits.find((hit) => hit.class === 'burden' && isAsserted(unit, hit));
    if (burden === undefined || !/要|须|应|必须|请|每人|全员|全部|一律|均|都/u.test(unit.text)) continue;
    burdens++;
    const wide = widenedIn(unit, burden);
    if (wide !== undefined) widened.push({ ...wide, start: start + wide.start, end: start + wide.end });
    const bearer = hits.findLast((hit) => hit.class === 'group' && hit.start < burden.start);
    if (bearer === undefined || /(?:为|对|给|向|由)[^，。；]{0,6}$/u.test(unit.text.slice(0, bearer.start))) continue;
    loads.push(loadOn(bearer, start));
  }
  const subject = CARRIED_OUT.exec(block.text)?.[1];
  if (burdens === 0 && subject === undefined) return undefined;
  return { ...(subject === undefined ? {} : { subject }), loads, burdens, widened };
}

function loadOn(hit: TermHit, start: number): Load {
  return {
    start: start + hit.start,
    end: start + hit.end,
    group: hit.term,
    kin: KIN[hit.term] ?? hit.term,
    whole: false,
  };
}

/** A group of people that takes in those lent to the office, told to do something. */
function widenedIn(unit: SentenceUnit, burden: Span): (Span & { group: string; who: string }) | undefined {
  const match = WIDENED.exec(unit.text);
  if (match === null || !MUST.test(unit.text) || GROUNDED.test(unit.text)) return undefined;
  const group = unit.hits(benefits).findLast((hit) => hit.class === 'group' && hit.end <= match.index);
  if (group === undefined || match.index - group.end > 4 || burden.start < match.index) return undefined;
  return { start: group.start, end: match.index + match[0].length, group: group.term, who: match[1] ?? '' };
}
