/** How titles of documents of the central organs begin. */
const CENTRAL =
  /^(?:中共中央|国务院|全国人民代表大会|全国人大常委会|全国政协|中央军委|中央纪委|中央(?:办公厅|组织部|宣传部))/u;

/** The document is issued by a central organ, as far as its title says; rules on wording stay out of it. */
export function isOfCentralOrgan(title: string): boolean {
  return CENTRAL.test(title.trim());
}
