import { essayTerms, writtenWorks } from '../../../lexicon/paper.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { LocalEdit } from '../../../rule/types.ts';
import { readCounts, readOneOfEach } from './counts.ts';
import { readFloors } from './floors.ts';
import { readPieces } from './pieces.ts';
import { readQuotas, type Quota } from './quotas.ts';

export const rule = defineSentenceRule(
  {
    id: 'paper/essay-quota',
    summary: '给心得、总结、信息、案例定字数下限和篇数',
    why: '定了下限，写的人先凑够字数，看的人要从字数里找内容。不如限定上限，写明要回答的一个问题或一件做法。',
    fixNote: '把下限改成上限，数字不动；要不要改由起草人定，所以不会自动修复。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [
      {
        instrument: '山西关于学习笔记定字数的报道（2021年6月10日）',
        words: '学习笔记不少于3万字、5万字',
        provenance: 'seen',
      },
      {
        instrument: '《整治形式主义为基层减负若干规定》',
        words: '不把是否开会发文、拍照留痕、制作学习笔记等作为评判工作优劣的标准',
        provenance: 'second-hand',
      },
    ],
    messages: {
      quota: '给{paper}定了{chars}字，未写要回答的问题；请限上限，写明写哪件事。',
      pieces: '规定每人或每期写{paper}{count}，未写要回答的问题；请写明写哪件事，没有可不写。',
      counts: '给{paper}定了{count}，数量说明不了办成什么；请写明要哪件事，没有可不报。',
      floor: '定了{chars}的下限，未写要回答的问题；请限上限，写明写哪件事。',
      fixCap: '改为“不超过{chars}字”',
    },
    terms: [essayTerms, writtenWorks],
    triggers: [essayTerms, /\d字|[百千万]字/u, /(?:\d|[一二两三四五六七八九十])[条篇个份期则]/u],
    examples: [
      {
        bad: '关于建档的通知\n会后各站须报一篇经验、一篇问题、一篇体会，街道汇编成册。',
        hits: ['一篇经验、一篇问题、一篇体会'],
      },
      {
        bad: '关于开展读书活动的通知\n每人交读后感不少于800字。',
        hits: ['读后感不少于800字'],
        good: '关于开展读书活动的通知\n每人交读后感不超过300字，写一条可以用到本岗位的做法。',
        fixed: '关于开展读书活动的通知\n每人交读后感不超过800字。',
      },
      {
        bad: '关于举办培训的通知\n培训结束后三日内，学员上交2000字学习心得。',
        hits: ['2000字学习心得'],
        fixed: '关于举办培训的通知\n培训结束后三日内，学员上交不超过2000字学习心得。',
      },
      {
        bad: '关于参观粮库的通知\n参观后撰写心得体会（1500字以上）。',
        hits: ['心得体会（1500字以上'],
        fixed: '关于参观粮库的通知\n参观后撰写心得体会（1500字以内）。',
      },
      {
        bad: '关于练兵活动的通知\n每月组织船员学习一次，每人撰写心得体会不少于1篇。',
        hits: ['心得体会不少于1篇'],
        good: '关于练兵活动的通知\n每次学习后，各船报一条要改的操作和改的日期。',
      },
      { bad: '关于练兵活动的通知\n各班组每季度交一篇学习体会。', hits: ['一篇学习体会'] },
      { bad: '关于集中学习的通知\n全年学习笔记不低于三万字。', hits: ['学习笔记不低于三万字'] },
      { bad: '关于做好年终工作的通知\n各站报送工作总结，字数3000字左右。', hits: ['工作总结，字数3000字左右'] },
      {
        bad: '关于集中学习的通知\n站长不少于3000字，班长不少于2000字，须本人手写。',
        hits: ['不少于3000字，班长不少于2000字'],
      },
      { bad: '关于读书活动的通知\n每校每周报送不少于2篇简报。', hits: ['不少于2篇简报'] },
      { bad: '关于提升服务的通知\n各科每月报送动态信息2条。', hits: ['动态信息2条'] },
      { bad: '关于查摆问题的通知\n每名干部查摆问题不少于12条。', hits: ['问题不少于12条'] },
      { bad: '关于入户走访的通知\n走访后填写《民情日记》，每篇不少于五百字。', hits: ['不少于五百字'] },
      { bad: '关于培训的通知\n每人写一份学习感言，字数2000起步。', hits: ['学习感言，字数2000起'] },
    ],
    allows: [
      '关于征集的通知\n自愿投稿，交一篇做法、一篇问题、一篇体会均可。',
      '关于练兵活动的通知\n每人可写心得体会一篇，自愿提交。',
      '关于练兵活动的通知\n不得要求每人每月撰写心得体会一篇。',
      '关于练兵活动的总结\n每人撰写心得体会一篇，汇编成册。',
      '关于练兵活动的通知\n参赛船员每人提交一篇征文，体会真实即可。',
      '关于练兵活动的通知\n由领队写一篇感想，登在站报上。',
      '关于练兵活动的通知\n每人领一本读书笔记，附范文一篇。',
      '水厂年度述职报告\n全年撰写工作日志6万余字、心得体会12篇。',
      '关于培训的通知\n每人写感言一段，字数300以内。',
      '关于编目的通知\n感言不计入正文，正文字数2000的装订成册。',
      '关于开展读书活动的通知\n每人交读后感不超过500字。',
      '关于水情的通知\n各站每天报水位两次。',
      '关于征集的通知\n每人可提合理化建议1条。',
      '关于整改的通知\n检查发现问题12条，各站6月底前改完。',
      '关于提升服务的报告\n各科每月报送信息2条，全年采用31条。',
      '关于撰写县志的通知\n大事记每篇不少于500字，人物传不少于3000字。',
      '关于开展征文的通知\n职工作品不少于1000字，教师作品不少于2000字。',
      '关于填写巡查日志的通知\n巡查人员填写《水库日志》，每篇写明水位和渗漏点。',
      '关于精简材料的通知\n工作总结控制在1500字以内。',
      '关于减轻负担的通知\n不得要求撰写不少于2000字的心得体会。',
      '关于开展征文的通知\n来稿可写心得体会，字数不少于1500字。',
      '关于暑假作业的通知\n学生读完后写一篇300字的读后感。',
      '关于论文答辩的通知\n论文摘要300字，学习心得另附。',
      '他把那本书看了三遍，写了两千字的读后感，夹在书里。',
      { text: '该局要求每人写5000字心得体会，有人从网上抄。', genre: 'criticism' },
      '关于举办培训的通知\n学员提交心得体会，写清一件做法和一个问题。',
      '关于报送材料的通知\n各站报送工作总结一式2份。',
    ],
  },
  function* (unit, ctx) {
    for (const { paper, count, ...span } of readPieces(unit)) {
      yield ctx.finding('pieces', span, { paper, count }, { level: 'info' });
    }
    const ofEach = readOneOfEach(unit);
    for (const { paper, count, ...span } of ofEach.length > 0 ? ofEach : readCounts(unit)) {
      yield ctx.finding('counts', span, { paper, count }, { level: 'info' });
    }
    for (const { chars, ...span } of readFloors(unit)) yield ctx.finding('floor', span, { chars });
    for (const quota of readQuotas(unit)) {
      const chars = figure(unit.text, quota);
      const fixes = [ctx.fix('fixCap', { chars }, 'suggest', capEdits(quota))];
      yield ctx.finding('quota', quota, { paper: quota.paper, chars }, { fixes: isPlain(quota) ? fixes : [] });
    }
  },
);

/** A range has two numbers, and 2000起步 says in another way that it is the least. */
function isPlain({ quantity }: Quota): boolean {
  return quantity.approx !== 'range' && (quantity.unit === '字' || quantity.qualifiers.length > 0);
}

/** The number as the text writes it. */
function figure(text: string, { quantity }: Quota): string {
  return text.slice(quantity.numberStart, quantity.unitStart);
}

/** Turns the lower bound into an upper bound; the number stays as it is. */
function capEdits({ quantity }: Quota): readonly LocalEdit[] {
  const [first] = quantity.qualifiers;
  if (first !== undefined && first.start >= quantity.unitEnd) {
    return [{ start: first.start, end: first.end, newText: '以内' }];
  }
  if (first !== undefined) return [{ start: first.start, end: first.end, newText: '不超过' }];
  return [{ start: quantity.numberStart, end: quantity.numberStart, newText: '不超过' }];
}
