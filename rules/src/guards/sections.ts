import { readClauses } from '../facts/clauses.ts';
import type { Block, OrdinalStyle } from '../parse/model.ts';
import type { SectionRole } from './digest.ts';

/** What a block inherits from the headings and leads above it. */
export interface SectionReading {
  readonly role: SectionRole;
  /** Under a lead or heading that forbids what its items name. */
  readonly prohibited: boolean;
  /** Under a heading that is about faults alone: what is named there is reported, not asked for. */
  readonly faults: boolean;
}

interface Open extends SectionReading {
  readonly rank: number;
  readonly style: OrdinalStyle | undefined;
}

const PLAIN: SectionReading = { role: 'plain', prohibited: false, faults: false };

const FORBIDS =
  /负面清单|禁止(?:事项|行为|清单)|严禁(?:事项|行为)|^(?:严禁|禁止|不得|不准).{0,6}(?:以下|下列|行为|情形|事项)|^.{0,6}[“"]?[一二三四五六七八九十]+(?:个|条)?(?:不准|严禁|禁止|不得|不许)[”"]?$/u;
const PROBLEMS =
  /(?:存在|面临|主要|突出|现实|当前|工作中|发现)的?.{0,12}(?:问题|不足|困难|短板|差距|矛盾)|(?:问题|不足|困难|短板|差距|弱项|薄弱环节|堵点|难点|症结|教训|乱象)(?:[和与及、，]|$)|原因分析|问题表现|没有?(?:(?:做|办|管|落实)[好成到完]|完成)的(?:[事活]|工作|任务|地方|$)/u;
const NOT_FAULTS =
  /导向|意识|聚焦|紧盯|直面|坚持|针对|缩小|弥补|补|着力|推动|增强|历史遗留|，|围绕|回应|着眼|关于|帮助|帮扶|群众|有关问题|若干问题|其他问题|注意/u;
const SOLVES = /解决|破解|整改|治理|对策|措施|建议|打算|思路|化解|攻克|补齐|整治|排查|清单|防范|答复|解答|办理/u;
const ROLES: readonly (readonly [SectionRole, RegExp])[] = [
  ['organisation', /组织(?:领导|保障|实施|机构|架构)|保障(?:措施|机制)|加强领导|工作保障|监督保障|工作要求$|领导小组/u],
  ['history', /(?:发展|历史|建设|改革|奋斗)(?:历程|沿革|回顾)|历史|沿革|由来|大事记/u],
  [
    'preamble',
    /指导思想|总体(?:要求|思路|目标)|基本原则|重要(?:意义|性)|重大意义|目的意义|充分认识|提高(?:思想|政治)?认识|提高政治站位|统一思想|形势(?:分析)?$|背景$/u,
  ],
  [
    'results',
    /成效|成果(?!转化|应用|运用|推广)|成绩|完成情况|进展情况|取得的|亮点|工作(?:开展)?情况$|效果|基本情况$|工作回顾|收获/u,
  ],
  [
    'measures',
    /做法|措施|任务|举措|步骤|安排|打算|工作重点|重点工作|下(?:一)?步|工作内容|计划$|对策|建议|思路|方法|整改|实施内容|^(?:着力|强化|加强|完善|健全|推进|推动|加快|深化|抓好|落实)/u,
  ],
];

/** The role a heading gives its section, from its words; `plain` when they name none. */
export function roleOfHeading(heading: string): SectionReading {
  const text = heading.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]?\s*/u, '').replace(/[。：:；\s]+$/u, '');
  if (text === '' || text.length > 60) return PLAIN;
  if (FORBIDS.test(text)) return { role: 'prohibited', prohibited: true, faults: false };
  if (PROBLEMS.test(text) && !NOT_FAULTS.test(text)) {
    if (!SOLVES.test(text)) return { role: 'problems', prohibited: false, faults: true };
    if (/存在|面临|主要|突出/u.test(text)) return { role: 'problems', prohibited: false, faults: false };
  }
  for (const [role, pattern] of ROLES) if (pattern.test(text)) return { role, prohibited: false, faults: false };
  return PLAIN;
}

const STYLE_RANK: Partial<Readonly<Record<OrdinalStyle, number>>> = {
  chapter: 1,
  'han-comma': 2,
  'han-paren': 3,
  'digit-dot': 4,
  'digit-paren': 5,
  circled: 6,
};
const RUN_IN = 10;
/** The mark of a preview site where text is missing: which section the rest stands under is not known. */
const CUT_OFF = /^.{0,12}(?:隐藏|省略)\s*\d+\s*字/u;

/** One reading a block, in order. Linear. */
export function readSections(blocks: readonly Block[]): readonly SectionReading[] {
  const open: Open[] = [];
  let lead: Lead | undefined;
  return blocks.map((block) => {
    if (lead?.ends(block)) lead = undefined;
    const under = lead;
    if (block.kind === 'code') return PLAIN;
    if (open.length > 0 && CUT_OFF.test(block.text)) open.length = 0;
    const heading = headingOf(block);
    if (heading !== undefined) enter(open, block, heading);
    else if (block.kind === 'attachment' || block.kind === 'signature') open.length = 0;
    if (under === undefined && forbidsList(block)) lead = new Lead(block);
    const inherited = nearest(open);
    if (under === undefined) return inherited;
    return { role: 'prohibited', prohibited: true, faults: false };
  });
}

function headingOf(block: Block): string | undefined {
  const from = block.ordinal?.end ?? 0;
  if (block.kind === 'heading') return block.text.slice(from);
  return block.runIn === undefined ? undefined : block.text.slice(block.runIn.start, block.runIn.end);
}

/** Closes the sections the heading ends, then opens its own. */
function enter(open: Open[], block: Block, heading: string): void {
  const style = block.ordinal?.style;
  const byStyle = style === undefined ? undefined : STYLE_RANK[style];
  const rank = block.runIn === undefined ? block.level : RUN_IN + (byStyle ?? 6);
  const same = style === undefined ? -1 : open.findIndex((section) => section.style === style);
  if (same >= 0) open.length = same;
  while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
  open.push({ ...roleOfHeading(heading), rank, style });
}

/** The innermost section that has a role of its own. */
function nearest(open: readonly Open[]): SectionReading {
  for (let i = open.length - 1; i >= 0; i--) {
    const section = open[i];
    if (section !== undefined && section.role !== 'plain') {
      return { role: section.role, prohibited: section.prohibited, faults: section.faults };
    }
  }
  return PLAIN;
}

/** 不得有下列情形 forbids its list; 有下列情形之一的，不得评优 makes its list a condition. */
const FORBIDS_BELOW =
  /(?:不得|严禁|禁止|不准|不许|不允许|不搞|杜绝|防止|力戒)(?:[^，。；]{0,16}(?:以下|下列|如下|”)|[：:]$)|(?:以下|下列)[^，。；]{0,10}(?:严禁|禁止|不得|不准)/u;

/** True for a line such as 严禁以下行为： that leaves its items to the blocks below. */
function forbidsList(block: Block): boolean {
  if (!block.text.endsWith('：') && !block.text.endsWith(':')) return false;
  const last = readClauses(block.text.slice(-80)).at(-1);
  return last?.polarity === 'prohibited' && FORBIDS_BELOW.test(block.text.slice(-60));
}

/** A lead and the shape of its items, to know where its list ends. */
class Lead {
  readonly #style: OrdinalStyle | undefined;
  #items: OrdinalStyle | 'bullet' | 'bare' | undefined;
  #closed = false;

  constructor(block: Block) {
    this.#style = block.ordinal?.style;
  }

  /** True when the block is no longer an item of the list. */
  ends(block: Block): boolean {
    if (this.#closed || block.kind === 'heading' || block.kind === 'signature' || block.kind === 'date') return true;
    const style = block.ordinal?.style;
    if (style !== undefined && style === this.#style) return true;
    const shape = style ?? (block.kind === 'listItem' || /^[—–·●•▪-]/u.test(block.text) ? 'bullet' : 'bare');
    this.#items ??= shape;
    if (this.#items === 'bare') {
      if (shape !== 'bare') return true;
      this.#closed = !/[；;、，,]$/u.test(block.text);
      return false;
    }
    return shape === 'bare';
  }
}
