import { keepTerms, proofTerms, servesTerms } from '../../../lexicon/trace.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { LocalEdit } from '../../../rule/types.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import { readRequests, sameObject, type BlockRequests, type Request } from './requests.ts';
import { alike } from './similar.ts';

/** A request with the block it stands in. */
type Placed = Request & { readonly block: number };

export const rule = defineDocumentRule(
  {
    id: 'trace/duplicate-evidence',
    summary: '同一项留痕要求在文中重复出现',
    why: '同一句留存要求每条都写一遍，读者要逐条核对有没有不同，执行的人也要多备几份材料。写一处就够，确有不同的分别写清。',
    fixNote:
      '只留第一处，其余连同前面的逗号一起删去，别的字不动。说的是同一件事时可以放心使用；写在不同条目下、可能指不同会议的，由起草人决定。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [
      {
        instrument: '中央层面整治形式主义为基层减负专项工作机制办公室、中央纪委办公厅通报',
        words: '过度依赖痕迹管理',
        provenance: 'seen',
      },
    ],
    messages: {
      again: '同一留存要求第{nth}次出现（共{total}次），请只写一处。',
      first: '第一处',
      other: '另一处',
      fixKeepOne: '只保留一处',
    },
    terms: [proofTerms, keepTerms, servesTerms],
    examples: [
      {
        bad: '关于开展读书活动的通知\n1.各科室召开读书会，请留存会议签到表。\n2.各支部召开交流会，请留存会议签到表。',
        hits: ['请留存会议签到表'],
        good: '关于开展读书活动的通知\n1.各科室召开读书会。\n2.各支部召开交流会，请留存会议签到表。',
        fixed: '关于开展读书活动的通知\n1.各科室召开读书会，请留存会议签到表。\n2.各支部召开交流会。',
      },
      {
        bad: '关于走访农户的通知\n各组走访农户，拍照留痕，走访后填表，拍照留痕。',
        hits: ['拍照留痕'],
        fixed: '关于走访农户的通知\n各组走访农户，拍照留痕，走访后填表。',
      },
      {
        bad: '关于组织观影的通知\n影片于周三放映，注意留存活动照片及签到记录。\n讨论于周四进行，注意留存活动照片和签到记录。\n总结于周五报送，注意留存活动照片及签到记录。',
        hits: ['注意留存活动照片和签到记录', '注意留存活动照片及签到记录'],
      },
      {
        bad: '关于组织答题的通知\n第一轮答题后，务必截图上传。\n第二轮答题后，务必截图上传。',
        hits: ['务必截图上传'],
      },
    ],
    allows: [
      '关于开展读书活动的通知\n请留存会议签到表。',
      '关于开展读书活动的通知\n各科室请留存会议签到表。\n各支部请上传考试成绩截图。',
      '关于减轻负担的通知\n不得要求留存会议签到表。\n各级不得要求留存会议签到表。',
      '关于报名的通知\n甲组报名请于3月1日前联系办公室。\n乙组报名请于3月1日前联系办公室。',
      '关于安全生产检查的通知\n一组检查后应当留存检查照片。\n二组检查后应当留存检查照片。',
      '关于填表的通知\n附件1请加盖公章后报送。\n附件2请加盖公章后报送。',
      '关于形式主义问题的通报\n甲村要求留存会议签到表。\n乙村要求留存会议签到表。',
    ],
  },
  {
    collect: readRequests,
    *check(document, ctx) {
      for (const group of groups(document.items)) {
        const [first, ...repeats] = group;
        if (first === undefined || repeats.length === 0) continue;
        const headings = document.items.filter((item) => item.value.isHeading).map((item) => item.block);
        const edits = repeats.flatMap(({ block, removal, key }): readonly LocalEdit[] =>
          removal === undefined || key !== first.key ? [] : [{ block, ...removal, newText: '' }],
        );
        const same = repeats.every((other) => sameObject(first, other, headings));
        const fixes =
          edits.length === repeats.length ? [ctx.fix('fixKeepOne', {}, same ? 'safe' : 'suggest', edits)] : [];
        for (const [index, request] of repeats.entries()) {
          const related = [first, ...repeats.filter((other) => other !== request)].map((other) => ({
            block: other.block,
            start: other.start,
            end: other.end,
            message: ctx.message(other === first ? 'first' : 'other', {}),
          }));
          yield ctx.finding('again', request, { nth: index + 2, total: group.length }, { fixes, related });
        }
      }
    },
  },
);

/** Requests that say the same, in document order; a group of one is a request that is not repeated. */
function groups(items: readonly DocumentItem<BlockRequests>[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const { block, value } of items) {
    for (const request of value.requests) {
      const group = found.find(([first]) => first !== undefined && alike(first.key, request.key));
      if (group === undefined) found.push([{ ...request, block }]);
      else group.push({ ...request, block });
    }
  }
  return found;
}
