import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOfText } from '../testing/ledger-of.ts';

/** Tasks of a sentence in a notice, as `act group frequency`. */
function tasksOf(sentence: string): readonly string[] {
  const { items } = ledgerOfText(`关于推进渠系管护的通知\n各管护站：\n${sentence}`);
  return items.map(({ act, group, frequency }) => `${act} ${group} ${frequency}`);
}

describe('a directive lays on others', () => {
  it.each([
    // meetings and study
    ['8月2日召开全体职工大会，会期半天。', ['会议 全体职工 一次']],
    ['各管护站要在8月5日前组织召开碰头会。', ['会议 各管护站全体 一次']],
    ['定期召开调度会，各站分管领导参加。', ['会议 各站分管领导 定期']],
    ['中层以上干部参加每月一次的点评会。', ['会议 中层以上干部 每月']],
    ['选派12名技术员出席经验交流会。', ['会议 12名 一次']],
    ['各科室每周组织两次集中学习，每次1小时。', ['集中学习 各科室全体 每周两次']],
    ['各支部要及时传达学习，不漏一人。', ['会议 各支部全体 一次']],
    // essays and copying
    ['每名党员撰写1200字的学习体会。', ['心得材料 每名党员 一次']],
    ['培训结束后，青年职工上交观后感一篇，要求手写。', ['心得材料 青年职工 一次', '手写 青年职工 一次']],
    ['30岁以下职工手抄规程3000字。', ['手写 30岁以下职工 一次']],
    // papers
    ['请各站于8月20日前报送管护方案和责任清单。', ['材料 各站 一次']],
    ['责成工程科撰写汇报稿。', ['总结稿 工程科 一次']],
    ['各站每周五前填报巡渠进度表。', ['报表 各站 每周']],
    ['每季度末，各站将用水情况报县局。', ['情况报送 各站 每季度']],
    ['每个管护站报送信息3篇。', ['信息宣传 每个管护站 一次']],
    ['各站按月上报、按季小结。', ['情况报送 各站 按月', '材料 各站 按季']],
    ['各站每半月制作一期宣传栏。', ['板报展板 各站 每半月']],
    // exams, contests, telephones
    ['全体人员每季度参加一次闭卷考试。', ['考试 全体人员 每季度']],
    ['工会组织90后职工参加演讲比赛。', ['征文竞赛 90后职工 一次']],
    ['全体党员每日在学习平台打卡。', ['打卡转发 全体党员 每日']],
    // records and inspections
    ['各站建立巡渠台账，每月更新。', ['台账 各站 每月']],
    ['各站要做到一渠一事一档，备查。', ['台账 各站 一次']],
    ['例会要留存签到表和会议照片。', ['留痕 未写明，按各部门计 一次']],
    ['县局将成立督查组，不定期对各站落实情况进行督查。', ['检查 各站 不定期']],
    ['10月开展一次“回头看”。', ['检查 未写明，按各部门计 一次']],
    ['各站每季度开展一次自查，形成自查报告。', ['自查 各站 每季度', '材料 各站 每季度']],
  ])('%s', (sentence, expected) => {
    expect(tasksOf(sentence)).toEqual(expected);
  });

  it.each([
    // polarity
    '不得要求各站报送照片和签到表。',
    '各站不再报送周报，数据由系统提取。',
    '取消每月考试，不要求撰写心得体会。',
    '防止层层开会、多头报表。',
    '将每周报送报表改为由系统自动生成。',
    // choice and leave
    '鼓励青年职工撰写学习体会，不作统一要求。',
    '职工可自愿参加演讲比赛。',
    '召开全县会议须报批，每年不超过两次。',
    '如需召开协调会，由牵头站通知。',
    '对未按时报送报表的，由县局提醒。',
    '会议能合并的合并召开，少开会。',
    // mention and the past
    '有的站要求每人写5000字心得，记了七本台账。',
    '去年各站召开了总结会，报送了工作总结。',
    '文件提到“各站每周报送报表”，这一条已经停用。',
    // not staff
    '申请人应当提交身份证明和申请表。',
    '报名者请于8月9日前提交报名表。',
    // not tasks of this kind
    '各站要把水引到田头，9月底前修好三条渠。',
    '各站按照实施方案抓好落实，会议记录由专人保管。',
    '认真学习领会会议精神，提高认识。',
    '安全隐患台账由安全科登记，整改一处销一处。',
    '灌区管理平台汇集水位数据，供各站查询。',
    '会议室在三楼，材料放在门口。',
    '本通知自2025年9月1日起执行。',
    '县财政每年安排120万元，用于清淤和护坡。',
  ])('and nothing where nothing is asked: %s', (sentence) => {
    expect(tasksOf(sentence)).toEqual([]);
  });
});

describe('only texts that lay tasks on others', () => {
  const sentence = '各部门每月报送一次报表，每人撰写心得体会。';

  it.each(['norm', 'report', 'other', 'essay', 'request', 'reply'] as const)(
    'have items, a text of genre %s has none',
    (genre) => {
      expect(ledgerOfText(sentence, undefined, genre).items).toEqual([]);
      expect(ledgerOfText(sentence, undefined, 'directive').items).toHaveLength(2);
    },
  );

  it('and only their parts that ask: not what is told as a fault or as a result', () => {
    const text = '关于减负的通知\n一、存在的问题\n各部门每月报送报表。\n二、禁止事项\n各部门每月报送报表。';
    expect(ledgerOfText(text).items).toEqual([]);
  });

  it('asks a speech and minutes for a word that orders', () => {
    expect(ledgerOfText('各部门每月报送报表。', undefined, 'minutes').items).toEqual([]);
    expect(ledgerOfText('会议要求，各部门要每月报送报表。', undefined, 'minutes').items).toHaveLength(1);
  });
});

describe('who bears a task', () => {
  const groupsOf = (text: string): readonly string[] =>
    ledgerOfText(`关于岗位练兵的通知\n${text}`).items.map(({ slot, group }) => `${slot} ${group}`);

  it('is told by the meeting for those who were there', () => {
    expect(groupsOf('召开动员会，中层以上干部参加，与会人员交心得一篇。')).toEqual([
      'M 中层以上干部',
      'M 中层以上干部',
    ]);
    expect(groupsOf('组织青年职工召开座谈会，会后提交1000字体会。')).toEqual(['Y 青年职工', 'Y 青年职工']);
  });

  it('is everybody of a unit for 每人 after every unit has met', () => {
    expect(groupsOf('股长在各股室传达文件，每人写一份心得。')).toEqual(['N 各股室全体', 'N 各股室全体']);
  });

  it('is narrowed by what a later paragraph says of all the above', () => {
    const text = '每月组织一次闭卷考试。\n上述活动30岁以下职工全员参加。';
    expect(groupsOf(text)).toEqual(['Y 30岁以下职工']);
  });

  it('is the one unit the notice is addressed to', () => {
    const { items } = ledgerOfText('关于补报材料的通知\n城关水厂：\n请于5月9日前上报工作总结。');
    expect(items.map(({ slot, group }) => `${slot} ${group}`)).toEqual(['one 城关水厂']);
  });

  it('is not somebody who is only spoken of', () => {
    expect(groupsOf('请将全体职工花名册报送至办公室。')).toEqual(['D 未写明，按各部门计']);
    expect(groupsOf('召开学习“青年先锋”的表彰大会。')).toEqual(['N 未写明，按全体计']);
  });
});

it('counts a task that is named twice once', () => {
  const text = '关于召开推进会的通知\n定于5月6日召开推进会。\n推进会由县长主持召开，会期两天。\n召开推进会要准时。';
  expect(ledgerOfText(text).items).toHaveLength(1);
});

it('takes length and attendees of a meeting from the lines below it', () => {
  const text = '关于召开推进会的通知\n定于5月6日召开推进会，请按时参加。\n会期一天半。\n参会人员：各镇主要负责人。';
  const { items } = ledgerOfText(text, { org: { D: 10 }, hours: {} });
  expect(items.map(({ group, formula }) => `${group} ${formula}`)).toEqual(['各镇主要负责人 10个 × 1次 × 12小时']);
});

it('gives deadline and proof as written', () => {
  const { items } = ledgerOfText('关于练兵的通知\n各站6月30日前报送总结。\n各站召开例会，并留存签到表。');
  expect(items.map(({ deadline, proof }) => [deadline, proof])).toEqual([
    ['6月30日前', null],
    [null, null],
    [null, '签到表'],
  ]);
});

it('holds a length that stands before the word for handwriting', () => {
  const [item] = ledgerOfText('关于学习的通知\n学习心得另行通知。\n一律1000字手写。').items;
  expect(item?.text).toBe('手写');
});

it('reads any heap of its own words without failing, and its items stay inside the text', () => {
  const words =
    `召开 动员会 各部门 每人 每月 撰写 心得 1000字 手写 报送 报表 ， 。 、 （ ） “ ” 考试 台账 按季 总结 将 不得 5月9日前 督查 开展
    打卡 平台 与会人员 会后 2篇 以上工作 全员参与 35岁以下 参会人员 ： 会期 半天 由 改为 \n 一、`.split(/[^\S\n]+/u);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const item of ledgerOfText(text, undefined, 'directive').items) {
        expect(item.end).toBeGreaterThan(item.start);
        expect(text.slice(item.start, item.end)).toBe(item.text);
      }
    }),
    { numRuns: 300 },
  );
});
