/**
 * A sentence that lays down how a standing body works: who calls its meetings, how often it sits, what its office may
 * do. Such rules arrange no meeting and order no inspection.
 */
const RULES_OF_A_BODY =
  /联席会议(?:原则上|可|办公室|由|的|召开|下设|设)|召集人|议事规则|成员单位(?:可|应|要)?(?:按|根据|确定|组成)|(?:委员会|理事会|领导小组|协调小组)(?:全体会议)?(?:原则上|由[^，。]{0,12}(?:召集|主持)|每[年季])/u;

/** True when the text lays down the procedure or the duties of a standing body. */
export function isRuleOfBody(text: string): boolean {
  return RULES_OF_A_BODY.test(text);
}
