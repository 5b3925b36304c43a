import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { Place } from '../../../rule/types.ts';
import { holdersOf, nearNames, type Holder } from './people.ts';

type Located = Holder & Place & { readonly block: number };

export const rule = defineDocumentRule(
  {
    id: 'doc/name-post',
    summary: '同一人的职务前后不一，或同一职务的姓名差一个字',
    why: '人名、职务写错，既失礼也会误事：读者不知道是两个人还是写错了。核对一次，统一写法。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'reply'] },
    sources: [],
    messages: {
      post: '“{name}”前面写{first}，此处写{second}，请核对职务。',
      name: '{post}前面写“{first}”，此处写“{second}”，请核对姓名。',
      other: '前面在这里',
    },
    examples: [
      {
        bad: '关于检查校车的纪要\n县教育局局长李明远主持会议。\n副局长李明远介绍了校车情况。',
        hits: ['副局长李明远'],
        good: '关于检查校车的纪要\n县教育局局长李明远主持会议。\n副局长周宁介绍了校车情况。',
      },
      {
        bad: '关于调度汛情的纪要\n县水务局局长王建国主持会议。\n县水务局局长王建图要求加高堤防。',
        hits: ['局长王建图'],
      },
      { bad: '关于走访的报告\n镇长陈小舟带队走访。\n镇长陈小州在村里开会。', hits: ['镇长陈小州'] },
      { bad: '关于验收的纪要\n院长赵文博出席。\n副院长赵文博宣布验收通过。', hits: ['副院长赵文博'] },
      { bad: '关于校舍的报告\n校长李建中带队排查。\n校长李建忠为责任人。', hits: ['校长李建忠'] },
    ],
    allows: [
      '关于校舍的报告\n校长李建中带队排查。\n副校长李建忠为责任人。',
      '关于校舍的报告\n校长李为民带队排查。\n校长李为民为责任人。',
      '关于检查校车的纪要\n局长李明远主持会议。\n局长李明远要求本周查完。',
      '关于任职的通知\n原副局长李明远任局长。\n局长李明远主持工作。',
      '关于调度的纪要\n县水务局局长王建国主持会议。\n县财政局局长王建军参加。',
      '关于走访的报告\n副镇长陈小舟带队。\n副镇长陈小州参加。',
      '主任要求大家早到。\n主任李明远说，副主任周宁说。',
      '关于分工的纪要\n书记周宁主持。\n县长李明远对防汛作了安排。',
    ],
  },
  {
    collect(block) {
      const holders = holdersOf(block);
      return holders.length === 0 ? undefined : holders;
    },
    *check(document, ctx) {
      const seen: Located[] = [];
      for (const { block, value } of document.items) {
        for (const holder of value) {
          const here: Located = { ...holder, block };
          const other = seen.find((one) => isSamePerson(one, here) || isSameSeat(one, here));
          if (other !== undefined) {
            const place = { block, start: here.start, end: here.end };
            const related = [
              { block: other.block, start: other.start, end: other.end, message: ctx.message('other', {}) },
            ];
            if (other.name === here.name)
              yield ctx.finding('post', place, { name: here.name, first: other.post, second: here.post }, { related });
            else
              yield ctx.finding('name', place, { post: here.post, first: other.name, second: here.name }, { related });
          }
          if (!seen.some((one) => one.name === here.name && one.post === here.post)) seen.push(here);
        }
      }
    },
  },
);

/** One name with a post and its deputy post: nobody is both. */
function isSamePerson(a: Located, b: Located): boolean {
  const full = (post: string): string => post.replace('副', '');
  return a.name === b.name && a.post !== b.post && full(a.post) === full(b.post) && sameOffice(a.office, b.office);
}

/** One seat with two names that differ in a character; only a post that one person holds. */
function isSameSeat(a: Located, b: Located): boolean {
  return a.post === b.post && !a.post.includes('副') && nearNames(a.name, b.name) && sameOffice(a.office, b.office);
}

function sameOffice(a: string, b: string): boolean {
  return a === '' || b === '' || a.endsWith(b) || b.endsWith(a);
}
