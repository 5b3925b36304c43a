import type { SentenceUnit } from '../rule/unit.ts';
import { holdsAny } from '../text/holds-any.ts';

/**
 * What speaks in the author's own name, or orders through somebody's mouth: a meeting, a paper, everybody, 我们; and a
 * post without a name, whose words nobody can check.
 */
const OWN_VOICE =
  /会议?[上后]?$|[大全]会|座谈|讲话|文件|通知|意见|方案|纪要|我|本[局院校县市区镇委厅]|大家|广大|纷纷|普遍|一致|群众$|职工$|们$|各|(?:书记|[局镇县市区乡院校厂站股科处所村园馆]长|主任|委员|负责人|同志|领导|干部|专家|代表|方|部门|单位|企业|公司|[镇县市省局委厅办街道])$/u;
/** 居民王秀兰说，…; 镇长张平表示，…; 组长吴敏认为：…. */
const SAYS =
  /^[“"]?([^，。；：“”、]{1,20}?)(?:[^，。；：“”]{0,8}?[时中后])?(?:(?<!可以|总的来|换句话|应该|据|就是|俗话|比方|来|用)说(?![明到法清])|表示|介绍|告诉(?:我们|记者)|坦言|认为|回忆|感慨|感叹|透露|直言|谈到)(?:道|称)?[，：]/u;
/** One of the verbs. */
const SAID = '说 表示 介绍 告诉 坦言 认为 回忆 感慨 感叹 透露 直言 谈到'.split(' ');
/** 据介绍，…; 记者从水厂获悉，…. */
const ACCORDING = /^(?:据(?:了解|悉|[^，。；\d]{0,12}(?:介绍|反映|透露))|记者[^，。；]{0,16}(?:了解到|获悉|看到))，/u;

/** True when the sentence tells what a person with a name said: to be checked with the speaker, and not the author's own claim. */
export function isSaidByAnother(sentence: string): boolean {
  if (!holdsAny(sentence, SAID)) return false;
  const speaker = SAYS.exec(sentence)?.[1];
  return speaker !== undefined && !OWN_VOICE.test(speaker);
}

/** The sentence passes on what was told to the writer of a piece of news, which may read like a report. */
export function isHearsay({ text, digest }: Pick<SentenceUnit, 'text' | 'digest'>): boolean {
  return (digest.genre === 'other' || digest.genre === 'report') && ACCORDING.test(text);
}

/** A quotation that runs over several sentences opens or closes in this one, and somebody else speaks in it. */
export function isPartOfQuotation({ text, marks }: Pick<SentenceUnit, 'text' | 'marks'>): boolean {
  return marks.lone.some(
    ({ mark, start, end }) =>
      (mark === '”' && /^[。！？，]?$/u.test(text.slice(end))) ||
      (mark === '“' && /(?:^|[：，])$/u.test(text.slice(0, start))),
  );
}

/** The sentence that holds an offset, from its first character to the offset. */
export function sentenceUpTo(text: string, offset: number): string {
  return /[^。！？\n]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
}
