import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit, SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { countChars } from '../../../text/chars.ts';

interface Opening {
  /** 字数 of the block, titles and addressees counted as none. */
  readonly chars: number;
  /** The block's first concrete sentence, the 字数 before it in the block, and whether it only bans or sets a date. */
  readonly concrete: (Span & { readonly before: number; readonly binds: boolean }) | undefined;
}

/** Titles of documents that ask for something to be done. */
const ASKS = /(?:通知|方案|请示|要点|计划)(?:[（(][^（）()]*[）)])?$/u;
/** Kinds of block that say nothing of what is to be done. */
const NO_BODY: readonly string[] = ['title', 'docNumber', 'addressee', 'signature', 'date', 'attachment', 'code'];

export const rule = defineDocumentRule(
  {
    id: 'struct/late-measure',
    summary: '写了很长才出现第一项具体事项',
    why: '收文的人先找“要我办什么”。前面几段都是背景和意义，要办的事就容易被漏看。把事项提到前面，背景压成一句。',
    level: 'warning',
    stageLevels: { draft: 'info' },
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'request'] },
    sources: [
      {
        instrument: '《整治形式主义为基层减负若干规定》',
        clause: '第2条',
        words: '文件应当开门见山、直奔主题',
        provenance: 'seen',
      },
    ],
    messages: { late: '写明期限、数量或单位的事从第{n}字（全文{p}%处）才有，请写到前面。' },
    options: {
      chars: { type: 'integer', default: 400, min: 100, max: 5000, about: '具体事项晚于多少字才提示' },
      percent: { type: 'integer', default: 15, min: 1, max: 90, about: '并且晚于全文的百分之几才提示' },
    },
    examples: [
      {
        bad: `关于做好夏季防溺水工作的通知\n${preamble(5)}\n各校于6月20日前在池塘边设立警示牌，由后勤主任负责。`,
        hits: ['各校于6月20日前在池塘边设立警示牌，由后勤主任负责。'],
        good: `关于做好夏季防溺水工作的通知\n各校于6月20日前在池塘边设立警示牌，由后勤主任负责。\n${preamble(5)}`,
      },
      {
        bad: `关于开展环境整治的方案\n${preamble(4)}\n县住建局9月底前完成12条背街小巷的路面修补。`,
        hits: ['县住建局9月底前完成12条背街小巷的路面修补。'],
      },
      {
        bad: `关于增拨取暖经费的请示\n${preamble(5)}\n县敬老院需增拨取暖经费18万元，用于11月至次年3月购煤。`,
        hits: ['县敬老院需增拨取暖经费18万元，用于11月至次年3月购煤。'],
      },
      {
        bad: `关于加强档案移交的通知\n${preamble(4)}\n各科室11月15日前将2023年度文书档案移交档案室，由张敏签收。`,
        hits: ['各科室11月15日前将2023年度文书档案移交档案室，由张敏签收。'],
      },
    ],
    allows: [
      `关于修缮水塘的通知\n${preamble(1)}\n清理塘底淤泥，修补塘坝裂缝。（水务局、农业农村局负责）\n${preamble(4)}\n各村6月20日前修好水塘12口。`,
      `关于设立警示牌的通知\n${preamble(1)}\n各校于6月20日前在池塘边设立警示牌，由后勤主任负责。`,
      '关于召开会议的通知\n定于5月8日9时在县政府三楼会议室召开防汛会议，请各镇派1人参加。',
      `在防汛会议上的讲话\n${preamble(5)}\n各镇6月20日前备足沙袋2000只。`,
      { text: `${preamble(5)}\n县级人民政府应当每年6月1日前公布名录。`, genre: 'norm' },
      `关于校舍移交的通知\n建成的校舍应当移交，移交前不得办理竣工验收。\n${preamble(5)}\n县教育局9月底前接收校舍12处。`,
      `关于修订制度的通知\n以上工作2月底前完成。\n${preamble(5)}\n县科技局3月1日前汇总37项制度。`,
      `关于防溺水的报告\n${preamble(5)}\n全年设立警示牌120块。`,
      `关于设立警示牌的通知\n请各校6月20日前设好警示牌20块。\n${preamble(6)}\n各校6月30日前检查一遍。`,
    ],
  },
  {
    collect: (block) => openingOf(block),
    *check(document, ctx) {
      const total = document.items.reduce((sum, { value }) => sum + value.chars, 0);
      let before = 0;
      let late:
        { readonly block: number; readonly start: number; readonly end: number; readonly n: number } | undefined;
      for (const { block, value } of document.items) {
        if (value.concrete === undefined) {
          before += value.chars;
          continue;
        }
        const n = before + value.concrete.before;
        if (n <= ctx.options.chars || n * 100 <= ctx.options.percent * total) return;
        const { start, end, binds: onlyBinds } = value.concrete;
        // A ban or a deadline is where the demands begin, but alone it proves no plan.
        late ??= { block, start, end, n };
        if (onlyBinds) {
          before += value.chars;
          continue;
        }
        const extras = ASKS.test(document.title) ? {} : ({ level: 'info' } as const);
        const data = { n: late.n, p: Math.round((late.n * 100) / total) };
        yield ctx.finding('late', { block: late.block, start: late.start, end: late.end }, data, extras);
        return;
      }
    },
  },
);

/** From such a heading on, the text is about what is to be done. */
const OPENS_TASKS = /(?:任务|措施|步骤|安排|要求|内容|事项|分工|进度|做法)$/u;

function openingOf(block: BlockUnit): Opening | undefined {
  if (NO_BODY.includes(block.blockKind)) return undefined;
  const chars = countChars(block.text);
  if (block.blockKind === 'heading' && OPENS_TASKS.test(block.text))
    return { chars, concrete: { start: 0, end: block.text.length, before: 0, binds: false } };
  if (ASSIGNED.test(block.text))
    return {
      chars,
      concrete: { start: 0, end: block.sentences[0]?.end ?? block.text.length, before: 0, binds: false },
    };
  const first = block.sentences.find(({ unit }) => isConcrete(unit) || binds(unit));
  if (first === undefined) return { chars, concrete: undefined };
  const { start, end, unit } = first;
  return { chars, concrete: { start, end, before: countChars(block.text.slice(0, start)), binds: !isConcrete(unit) } };
}

/** （住建局、水务局负责）: the measure before it has its unit. */
const ASSIGNED = /[（(][^（）()]{2,60}(?:负责|牵头|配合|分工)[^（）()]{0,12}[）)]/u;
const BINDS = /不得(?!不)|不予|限期|逾期|方可|严禁/u;
const DEADLINE = /(?:前|底|内|起)(?:[^，。；]{0,8})(?:完成|报|到位|办结|执行|施行)/u;

/** A ban, a condition or a deadline says what is to be done, whoever it binds: early in a text it is a start. */
function binds({ slots, text }: SentenceUnit): boolean {
  return BINDS.test(text) || (slots.when !== undefined && DEADLINE.test(text));
}

/** Something that could be done and checked: a date, a number or a named unit beside the thing, in a sentence that is no preamble. */
function isConcrete({ slots, text }: SentenceUnit): boolean {
  if (/习近平|党中央|为指导|联系(?:人|电话)/u.test(text)) return false;
  if (/^(?:为|根据|按照|近年来|当前|为了)/u.test(text) && !/\d{1,2}[月日]/u.test(text)) return false;
  const filled = [slots.who, slots.what, slots.when, slots.howMuch].filter((slot) => slot !== undefined).length;
  return filled >= 2;
}

/** So many paragraphs of background for the examples. */
function preamble(paragraphs: number): string {
  const paragraph =
    '安全工作关系千家万户，意义重大，影响深远。要充分认识做好这项工作的重要性，切实增强责任感和紧迫感，始终绷紧思想这根弦，不断提高工作水平，推动各项要求落到实处，努力营造良好氛围，让群众更加放心、更加满意，以实际行动回应社会期盼。';
  return Array.from({ length: paragraphs }, () => paragraph).join('\n');
}
