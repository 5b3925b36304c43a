import type { OrgSlot } from '@shihua/rules';

/** Every text the server itself says to users or logs; rule messages come from the rules. */
export interface Strings {
  readonly fixAll: string;
  readonly ignoreHere: string;
  readonly ignoreRule: string;
  readonly turnOff: string;
  readonly turnOffRule: string;
  readonly reason: string;
  readonly noSnippets: string;
  readonly missing: string;
  readonly slots: Readonly<Record<'who' | 'what' | 'when' | 'howMuch', string>>;
  readonly listMark: string;
  readonly basis: string;
  readonly alsoHere: string;
  readonly page: string;
  readonly reportTitle: string;
  readonly reportProgress: string;
  readonly unreadable: string;
  readonly unlisted: string;
  readonly noFileAccess: string;
  readonly noWorkbook: string;
  readonly cancelled: string;
  readonly requestFailed: string;
  readonly ruleCrashed: string;
  readonly badSetting: string;
  readonly badProjectKey: string;
  readonly unknownProjectKey: string;
  readonly projectUnread: string;
  readonly settingProblem: string;
  readonly sidecarUnread: string;
  readonly settingsUnread: string;
  readonly burdenLens: string;
  readonly burdenLensUnset: string;
  readonly burdenTop: string;
  /** The headcounts, each with the letter it is set by. */
  readonly orgSlots: Readonly<Record<OrgSlot, string>>;
  readonly headingLens: string;
  readonly headingCount: string;
  readonly burdenItem: string;
  readonly burdenHours: string;
  readonly burdenUnset: string;
  readonly burdenDeadline: string;
  readonly burdenProof: string;
  readonly burdenBasis: string;
  readonly fixSaves: string;
}

const CHINESE: Strings = {
  fixAll: '改正全部不改变事实的问题',
  ignoreHere: '忽略此处（写明理由）',
  ignoreRule: '忽略此处（写明理由）：{rule}',
  turnOff: '此类不再提示',
  turnOffRule: '此类不再提示：{rule}',
  reason: '理由',
  noSnippets: '此编辑器不能逐处填写，请按标题手工修改。',
  missing: '没有写明：{slots}',
  slots: { who: '谁来做', what: '做成什么', when: '什么时候', howMuch: '多少或什么标准' },
  listMark: '、',
  basis: '依据',
  alsoHere: '同一处还有',
  page: '规则说明',
  reportTitle: '检查工作区',
  reportProgress: '已检查 {done} 份，共 {total} 份',
  unreadable: '读不了“{name}”：{reason}',
  unlisted: '打不开文件夹“{name}”：{reason}',
  noFileAccess: '当前环境不能读取这个位置的文件。',
  noWorkbook: '网页版不能写 Excel 文件，请改用 CSV。',
  cancelled: '已取消。',
  requestFailed: '“{request}”没有完成：{reason}',
  ruleCrashed: '规则 {rule} 出错，已跳过，其他规则照常：{reason}',
  badSetting: '设置 {key} 的值不能用，按默认值处理。',
  badProjectKey: '{path}：{key} 的值不能用，没有采用。',
  unknownProjectKey: '{path}：{key}：没有这个设置。',
  projectUnread: '配置文件没有采用。{reason}',
  settingProblem: '规则设置 {key}：{message}',
  sidecarUnread: '没有读到忽略清单：{reason}',
  settingsUnread: '没有读到设置，按默认值处理：{reason}',
  burdenLens: '本件约需 {hours} 人·小时，最重的 {count} 项：{items}',
  burdenLensUnset: '本件布置 {count} 项；在设置 shihua.org 里填{missing}，可估算工时',
  burdenTop: '{act}（{group}）{hours}',
  orgSlots: { N: '全体人数（N）', M: '中层以上人数（M）', Y: '青年人数（Y）', D: '部门数（D）' },
  headingLens: '文风 {total} · {count} 处',
  headingCount: '{count} 处',
  burdenItem: '布置的事：{act}，{group}，{frequency}',
  burdenHours: '{formula} = {likely} 人·小时（{low}–{high}）',
  burdenUnset: '没有填{missing}，只列算式。',
  burdenDeadline: '期限：{deadline}',
  burdenProof: '留存：{proof}',
  burdenBasis: '所用假设',
  fixSaves: '（约省 {hours} 人·小时）',
};

const ENGLISH: Strings = {
  fixAll: 'Apply every fix that keeps all facts',
  ignoreHere: 'Ignore here (give a reason)',
  ignoreRule: 'Ignore here (give a reason): {rule}',
  turnOff: 'Switch this rule off',
  turnOffRule: 'Switch this rule off: {rule}',
  reason: 'reason',
  noSnippets: 'This editor cannot fill in blanks; please edit by hand as the title says.',
  missing: 'Not stated: {slots}',
  slots: { who: 'who', what: 'what is done', when: 'when', howMuch: 'how much, or by what standard' },
  listMark: ', ',
  basis: 'Basis',
  alsoHere: 'Also here',
  page: 'About this rule',
  reportTitle: 'Checking the workspace',
  reportProgress: '{done} of {total} files checked',
  unreadable: 'Cannot read “{name}”: {reason}',
  unlisted: 'Cannot open the folder “{name}”: {reason}',
  noFileAccess: 'Files at this place cannot be read here.',
  noWorkbook: 'In the browser no Excel file can be written; please take CSV.',
  cancelled: 'Cancelled.',
  requestFailed: '“{request}” did not finish: {reason}',
  ruleCrashed: 'Rule {rule} failed and was skipped, the others went on: {reason}',
  badSetting: 'The value of setting {key} cannot be used; its default holds.',
  badProjectKey: '{path}: the value of {key} cannot be used and is passed over.',
  unknownProjectKey: '{path}: there is no setting {key}.',
  projectUnread: 'The configuration file is passed over. {reason}',
  settingProblem: 'Rule setting {key}: {message}',
  sidecarUnread: 'The list of suppressions could not be read: {reason}',
  settingsUnread: 'The settings could not be read; defaults hold: {reason}',
  burdenLens: 'Takes about {hours} person-hours; heaviest {count}: {items}',
  burdenLensUnset: 'Asks for {count} tasks; set the headcounts of {missing} in shihua.org to see person-hours',
  burdenTop: '{act} ({group}) {hours}',
  orgSlots: { N: 'everybody (N)', M: 'middle rank and above (M)', Y: 'the young (Y)', D: 'departments (D)' },
  headingLens: '文风 {total} · findings {count}',
  headingCount: 'findings {count}',
  burdenItem: 'Task: {act}, {group}, {frequency}',
  burdenHours: '{formula} = {likely} person-hours ({low}–{high})',
  burdenUnset: 'The headcount of {missing} is not set, so only the working is shown.',
  burdenDeadline: 'Due: {deadline}',
  burdenProof: 'To be kept: {proof}',
  burdenBasis: 'Assumptions used',
  fixSaves: ' (saves about {hours} person-hours)',
};

/** The strings for a client's locale: English where it asks for English, Chinese everywhere else. */
export function stringsFor(locale: string | undefined): Strings {
  return locale !== undefined && /^en\b/i.test(locale) ? ENGLISH : CHINESE;
}

/** A string with its `{placeholders}` filled. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What went wrong, in words: an error's message, or the value itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
