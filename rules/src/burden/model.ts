import type { Span } from '../text/span.ts';

/** Whose headcount a group takes: 全体 N, 中层 M, 青年 Y, 部门 D; `one` a single office; `stated` a number in the text. */
export type Slot = 'N' | 'M' | 'Y' | 'D' | 'one' | 'stated';

/** The headcounts a user may give. */
export type OrgSlot = 'N' | 'M' | 'Y' | 'D';

/** Headcounts of the unit a text is for; what is not given is not known. */
export type Org = Readonly<Partial<Record<OrgSlot, number>>>;

/** Who bears a task. */
export interface Group {
  readonly slot: Slot;
  /** As written (科级干部), or what was assumed where the text does not say. */
  readonly label: string;
  /** The number of `stated`. */
  readonly count?: number;
}

/** What has to be done. */
export type Act =
  | 'meeting'
  | 'study'
  | 'essay'
  | 'handwriting'
  | 'plagiarism'
  | 'material'
  | 'draft'
  | 'progress'
  | 'form'
  | 'exam'
  | 'examSetting'
  | 'ledger'
  | 'evidence'
  | 'inspection'
  | 'selfCheck'
  | 'contest'
  | 'digital'
  | 'publicity'
  | 'display';

/** The acts in words, as JSON and tables print them. */
export const ACT_LABELS: Readonly<Record<Act, string>> = {
  meeting: '会议',
  study: '集中学习',
  essay: '心得材料',
  handwriting: '手写',
  plagiarism: '查重',
  material: '材料',
  draft: '总结稿',
  progress: '情况报送',
  form: '报表',
  exam: '考试',
  examSetting: '出题',
  ledger: '台账',
  evidence: '留痕',
  inspection: '检查',
  selfCheck: '自查',
  contest: '征文竞赛',
  digital: '打卡转发',
  publicity: '信息宣传',
  display: '板报展板',
};

/** How often, as written, and how many times that is. */
export interface Frequency {
  /** 每月, 按季, 一次, 不定期. */
  readonly label: string;
  /** Times a year; undefined for `irregular`, which the table of assumptions decides. */
  readonly times: number | undefined;
}

/** How long one occurrence takes where the text says so. */
export interface Stated {
  readonly value: number;
  readonly unit: 'minute' | 'hour' | 'lesson' | 'day' | 'week';
}

/** A task read in a block, before the document as a whole is known. Offsets are local to the block. */
export interface Task extends Span {
  readonly act: Act;
  /** Undefined where the sentence does not say who; the document decides then. */
  readonly group: Group | undefined;
  readonly frequency: Frequency;
  /** Characters to be written, for essays and handwriting. */
  readonly chars?: number;
  /** How many a time each of the group owes: 每支部2篇. */
  readonly quota?: number;
  /** How long a meeting takes. */
  readonly length?: Stated;
  /** The task's own name (动员会): a second mention of it is the same task. */
  readonly name: string;
  /** By when, as written. */
  readonly deadline?: string;
  /** What is to be kept as proof, as written. */
  readonly proof?: string;
  /** Every unit has to do it for itself, so that two mentions are two tasks. */
  readonly spread?: boolean;
}

/** What a block says about tasks named elsewhere. */
export interface Note {
  /** `audience`: 上述活动30岁以下全员参加; `attendees` and `length` belong to the meeting before. */
  readonly kind: 'audience' | 'attendees' | 'length';
  readonly group?: Group;
  readonly length?: Stated;
}

/** Everything a block yields for the ledger; depends on the block's text, kind and digest alone, so it can be cached. */
export interface BlockTasks {
  readonly tasks: readonly Task[];
  readonly notes: readonly Note[];
}

/** A block that lays nothing on anybody. */
export const NO_TASKS: BlockTasks = { tasks: [], notes: [] };

/** A task of the document, in source offsets, with somebody to bear it. */
export type Duty = Omit<Task, 'group'> & { readonly group: Group };

/** Person-hours: low, likely, high. */
export interface Hours {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** How much a task asks for, where the text says so. */
export interface Amounts {
  /** Times a year. */
  readonly times?: number;
  /** Papers each of the group owes a time. */
  readonly quota?: number;
  /** Characters each paper must have. */
  readonly chars?: number;
}

/** A line of the ledger. */
export interface BurdenItem extends Span {
  readonly text: string;
  readonly group: string;
  readonly slot: Slot;
  readonly act: string;
  readonly frequency: string;
  /** Null where the headcount is not known. */
  readonly hours: Hours | null;
  /** 20人 × 1次 × 40小时, or M × 1次 × 40小时 where the headcount is not known. */
  readonly formula: string;
  readonly deadline: string | null;
  readonly proof: string | null;
  readonly amounts: Amounts;
  /** The assumptions the figure rests on, each with its range and source. */
  readonly basis: readonly string[];
}

/** 负担台账 of one text. */
export interface Ledger {
  readonly items: readonly BurdenItem[];
  /** The sum; null where a headcount that is needed is not known, or where no headcounts are given and nothing is asked. */
  readonly total: Hours | null;
  /** Headcounts that are needed and not given. */
  readonly missing: readonly OrgSlot[];
}
