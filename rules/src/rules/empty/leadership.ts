import type { SentenceUnit } from '../../rule/unit.ts';

/** The sentence is told of the central leadership: 以习近平同志为核心的党中央…, 2024年3月，习近平总书记…. */
const OF_LEADERSHIP =
  /^以?(?:[一两三四五今近\d]+年[^，。；]{0,6}，?)?(?:习近平(?:同志|总书记|主席)|总书记|党中央[^，。；决]{0,4}(?:总揽|统筹|始终|高度|团结|作出|将))/u;
/** A doctrine or a body that the sentence follows. */
const FOLLOWS = /习近平|总书记|党中央/u;

/** What is said of or by the central leadership is not the writer's to fill in. */
export function isOfLeadership({ text }: SentenceUnit): boolean {
  return OF_LEADERSHIP.test(text);
}

/** The sentence names whom or what it follows: it keeps its place, and the deed belongs after it. */
export function followsLead({ text }: SentenceUnit): boolean {
  return FOLLOWS.test(text);
}
