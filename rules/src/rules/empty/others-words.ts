import type { SentenceUnit } from '../../rule/unit.ts';

/** The sentence is told of the central leadership: 以习近平同志为核心的党中央…, 2024年3月，习近平总书记…. */
const OF_LEADERSHIP =
  /^以?(?:[一两三四五今近\d]+年[^，。；]{0,6}，?)?(?:习近平(?:同志|总书记|主席)|总书记|党中央[^，。；决]{0,4}(?:总揽|统筹|始终|高度|团结|作出|将))/u;
/** 张某强调，要…: somebody's words, which are not the writer's to fill in. A meeting's are the document's own. */
const SAYS =
  /^(?![^，。；：]*(?:会议|大会|全会|我们|必须|应当|对于))[^，。；：“要]{1,16}?(?:指出|强调|表示|认为|建议|介绍|说)(?:，|：(?!“))/u;
/** A doctrine or a body that the sentence follows. */
const FOLLOWS = /习近平|总书记|党中央/u;

/** What is said of or by the central leadership, and in news what anybody says, is not the writer's to fill in. */
export function isOthersWords({ text, digest }: SentenceUnit): boolean {
  return OF_LEADERSHIP.test(text) || (digest.genre === 'other' && SAYS.test(text));
}

/** The sentence names whom or what it follows: it keeps its place, and the deed belongs after it. */
export function followsLead({ text }: SentenceUnit): boolean {
  return FOLLOWS.test(text);
}
