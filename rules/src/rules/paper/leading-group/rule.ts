import { isCensured } from '../../../guards/censured.ts';
import { isStated } from '../../../guards/standing.ts';
import { rules2024 } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { groupTerms } from './words.ts';

const REACH = 34;

export const rule = defineSentenceRule(
  {
    id: 'paper/leading-group',
    summary: '为一项工作成立领导小组、专班',
    why: '设了机构，事情仍要有人去办。直接写由哪个单位的谁负责、何时办成什么，一般不必另设。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'request', 'reply', 'speech', 'report'] },
    sources: [rules2024('从严控制议事协调机构')],
    messages: {
      set: '为此设“{group}”；请写明谁、何时、办成什么，能由原单位办的不另设。',
      under: '只写在“{group}”领导下；请写明由哪个单位、何时办成什么。',
    },
    terms: [groupTerms],
    triggers: [groupTerms],
    examples: [
      {
        bad: '关于开展读书活动的通知\n机关成立读书活动领导小组。',
        hits: ['成立读书活动领导小组'],
        good: '关于开展读书活动的通知\n读书活动由图书室负责，6月底前办三场。',
      },
      { bad: '关于植树的通知\n县里组建植树工作专班，抽人集中办公。', hits: ['组建植树工作专班'] },
      {
        bad: '关于读书活动的通知\n公司成立由董事长任组长的活动领导小组，下设宣传组、考核组。',
        hits: ['成立由董事长任组长的活动领导小组'],
      },
      { bad: '关于改厕的意见\n建立改厕工作协调机制。', hits: ['建立改厕工作协调机制'] },
      { bad: '关于改厕的意见\n各村要成立相应机构，名单报镇。', hits: ['成立相应机构'] },
      { bad: '关于节水的通知\n各站在节水工作领导小组统一领导下开展工作。', hits: ['节水工作领导小组统一领导'] },
    ],
    allows: [
      '关于精简机构的通知\n不再成立领导小组，已设的工作专班一律撤销。',
      { text: '有同志问要不要成立指挥部，我看不必，疾控局牵头就行。', genre: 'speech' },
      '关于防汛的通知\n镇里成立防汛指挥部，24小时值守。',
      '关于防冻的通知\n不召开动员会，不成立领导小组，由供水科按日常分工办理。',
      '关于处置事故的通知\n成立事故调查组，三日内到场。',
      '关于改厕的意见\n改厕由农业农村局负责，9月底前完成40座。',
      { text: '该镇一年成立37个领导小组，多数没有开过会。', genre: 'criticism' },
      '关于验收的通知\n成立验收组，由水务站牵头。',
      '这支医疗队分为三个工作组，分头进村。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(groupTerms);
    if (unit.digest.regime === 'emergency' || isCensured(unit.text, unit.digest.genre)) return;
    const lawful = hits.filter((hit) => hit.class === 'lawful');
    if (unit.isHeading) return;
    for (const group of hits) {
      if (group.class !== 'group' || !isStated(unit, group)) continue;
      // 领导小组下设考核组: what the body is divided into does not make it one the law asks for.
      const sub = /^[^。；]{0,4}领导小组下设|^[^。；]{0,4}下设/u.test(unit.text.slice(group.end));
      if (lawful.some((hit) => !sub || hit.start < group.end)) continue;
      const set = hits.findLast(
        (hit) =>
          hit.class === 'set' &&
          hit.end <= group.start &&
          near(unit, hit.end, group.start) &&
          !/(?:不|未|没有|无需|不再|不另|不必)$/u.test(unit.text.slice(0, hit.start)),
      );
      const under = /领导小组|专班/u.test(group.term)
        ? hits.find((hit) => hit.class === 'under' && hit.start >= group.end && hit.start - group.end <= 2)
        : undefined;
      if (set !== undefined) {
        yield ctx.finding('set', { start: set.start, end: group.end }, { group: group.term });
      } else if (under !== undefined) {
        const from = /[一-鿿A-Za-z]*$/u.exec(unit.text.slice(Math.max(0, group.start - 8), group.start))?.[0] ?? '';
        const name = from.replace(/^.*[在由]/u, '');
        yield ctx.finding('under', { start: group.start - name.length, end: under.end }, { group: group.term });
      }
    }
  },
);

function near(unit: SentenceUnit, from: number, to: number): boolean {
  return to - from <= REACH && !/[，。；：]/u.test(unit.text.slice(from, to));
}
