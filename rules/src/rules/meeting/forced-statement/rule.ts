import { isCensured } from '../../../guards/censured.ts';
import { isAsserted } from '../../../guards/standing.ts';
import { rules2024 } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { turnTerms } from './words.ts';

const REACH = 6;
/** Minutes set down who spoke; what they ask of later meetings they say. */
const ASKED = /要求|必须|须|应|[^主纪摘概需]要(?![点闻])|今后|以后|下次|下一次|下周|下月|每[次周月季年]|一律/u;

/** 各科室负责人作表态发言: all of them promise the same. */
const PLEDGE =
  /(各[^，。；、各]{1,10}(?:负责人|负责同志|代表|书记|主任|站长|校长|院长|所长|科长))(?:分别)?[作做]表态发言/u;

export const rule = defineSentenceRule(
  {
    id: 'meeting/forced-statement',
    summary: '要求人人发言、逐个表态',
    why: '人人表态占去大半会时，说的大多相同，记下来也不能照着办。只请有不同意见、有数据的人说，其余书面补充。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'request', 'speech', 'report'] },
    sources: [rules2024('不把是否开会发文作为评判工作优劣的标准')],
    messages: {
      turn: '要求“{who}{what}”；请改为只请有不同意见或有数据的人发言。',
      fixSome: '改为请有不同意见的人发言',
    },
    terms: [turnTerms],
    triggers: [turnTerms, /表态发言/u],
    examples: [
      {
        bad: '关于召开学习会的通知\n学习会上每人要发言，时间5分钟。',
        hits: ['每人要发言'],
        good: '关于召开学习会的通知\n学习会上请对方案有不同意见的站长发言。',
        fixed: '关于召开学习会的通知\n学习会上请有不同意见的人发言，时间5分钟。',
      },
      { bad: '关于召开动员会的通知\n各村支书逐一表态，镇长小结。', hits: ['逐一表态'] },
      { bad: '关于集中学习的通知\n会后人人谈体会，由支部记录。', hits: ['人人谈体会'] },
      { bad: '关于召开例会的通知\n各站依次作表态发言。', hits: ['依次作表态'] },
      { bad: '关于召开学习会的通知\n会后各组留下，组员挨个讲打算。', hits: ['挨个讲打算'] },
      { bad: '关于召开动员会的通知\n5日召开动员会，各科室负责人作表态发言。', hits: ['各科室负责人作表态发言'] },
      { bad: '供水工作会议纪要\n会议要求，下次例会各站逐一发言。', hits: ['逐一发言'] },
      { bad: '专题会议纪要\n每周例会由各科轮流发言。', hits: ['轮流发言'] },
    ],
    allows: [
      '关于召开民主生活会的通知\n民主生活会上每人发言，开展批评。',
      '关于召开动员会的通知\n会上由东站站长作表态发言，5分钟。',
      '关于精简会议的通知\n各站负责人不作表态发言。',
      '关于精简会议的通知\n会上不搞人人表态、轮流发言。',
      '关于答辩的通知\n考生依次发言，每人10分钟。',
      '关于述职的通知\n述职人员逐个发言，时间8分钟。',
      { text: '会上人人表态，散会后没有一件事落下去。', genre: 'criticism' },
      '关于走访的通知\n走访组挨个敲门，讲打算盘活的三处房子。',
      '关于领取物资的通知\n各村依次领取物资，每人签字。',
      '他们围着火堆轮流发言，讲各自家乡的年节。',
      '关于召开党支部年度会议的通知\n支部党员逐一发言，开展批评和自我批评。',
      '支部会议记录\n三、党员逐个发言\n其余四名党员依次发言，摘要见附页。',
      '供水例会纪要\n各站站长依次发言后，会议议定两件事。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(turnTerms);
    if (hits.some((hit) => hit.class === 'duty') || isCensured(unit.text, unit.digest.genre)) return;
    const pledge = unit.digest.genre === 'directive' ? PLEDGE.exec(unit.text) : null;
    if (pledge !== null) {
      const span = { start: pledge.index, end: pledge.index + pledge[0].length };
      if (isAsserted(unit, span)) yield ctx.finding('turn', span, { who: pledge[1] ?? '', what: '表态发言' });
    }
    const told = unit.digest.genre === 'minutes';
    for (const turn of hits) {
      if (turn.class !== 'turn' || !isAsserted(unit, turn)) continue;
      if (told && !ASKED.test(unit.text.slice(0, turn.start))) continue;
      const speak = hits.find((hit) => hit.class === 'speak' && hit.start >= turn.end && hit.start - turn.end <= REACH);
      if (speak === undefined || /[，。；]/u.test(unit.text.slice(turn.end, speak.start))) continue;
      const span = { start: turn.start, end: speak.end };
      const fix = ctx.fix('fixSome', {}, 'suggest', [{ ...span, newText: '请有不同意见的人发言' }]);
      const fixes = /^[，。；]|^$/u.test(unit.text.slice(speak.end)) ? [fix] : [];
      yield ctx.finding('turn', span, { who: turn.term, what: speak.term }, { fixes });
    }
  },
);
