import { describe, expect, test } from 'vitest';
import { clausesWithin, isMentionAt, polarityAt, readClauses, type Polarity } from './clauses.ts';

function polarityOf(text: string, word: string): Polarity {
  const at = text.indexOf(word);
  expect(at, `${word} in ${text}`).toBeGreaterThanOrEqual(0);
  return polarityAt(readClauses(text), at);
}

function mentions(text: string, word: string): boolean {
  const at = text.indexOf(word);
  expect(at, `${word} in ${text}`).toBeGreaterThanOrEqual(0);
  return isMentionAt(readClauses(text), at);
}

const pieces = (text: string): string[] => readClauses(text).map((clause) => text.slice(clause.start, clause.end));

describe('cutting', () => {
  test('commas, semicolons and stops cut; 、 between nouns does not', () => {
    expect(pieces('镇里核对名册，村里补登；月底前报县农业局、水利局。')).toEqual([
      '镇里核对名册',
      '村里补登',
      '月底前报县农业局、水利局',
    ]);
  });
  test('、 cuts before a new prohibition', () => {
    expect(pieces('多到现场看、不搞层层陪同')).toEqual(['多到现场看', '不搞层层陪同']);
  });
  test('short quotations, titles and times stay whole', () => {
    expect(pieces('按《河道，堤防管护办法》和“看、问、记”三步，10:30前到场')).toEqual([
      '按《河道，堤防管护办法》和“看、问、记”三步',
      '10:30前到场',
    ]);
  });
  test('a bracket with a prohibition is a clause of its own', () => {
    expect(pieces('登记入户（不得重复登记）的家庭')).toEqual(['登记入户', '不得重复登记', '的家庭']);
  });
});

describe('prohibited', () => {
  test.each([
    ['不得要求村里上传照片、制作台账。', '制作台账'],
    ['不得要求村里上传照片，制作台账。', '制作台账'],
    ['严禁借检查之名下发表格，逐户收集签字。', '逐户收集'],
    ['检查组原则上不听专题汇报，只看现场。', '听专题汇报'],
    ['县直部门不再要求乡镇填报周报表。', '填报周报表'],
    ['纸质签到表不再使用。', '签到表'],
    ['村级公示照片无需上传。', '照片'],
    ['这几类报表一律取消。', '报表'],
    ['取消每周一次的台账检查。', '台账检查'],
    ['清理各类微信工作群。', '微信工作群'],
    ['防止以留痕论成绩，动辄查看台账。', '查看台账'],
    ['力戒文山会海。', '文山会海'],
    ['不以开会多少作为评价依据。', '开会多少'],
    ['严禁以下行为：要求拍照打卡；必须每日上报；搞排名通报。', '必须每日'],
    ['不得增加基层负担，例如加填报表、补写记录。', '加填报表'],
    ['每户只填一张表（不得要求另附照片），由网格员收齐。', '另附照片'],
  ])('%s %s', (text, word) => {
    expect(polarityOf(text, word)).toBe('prohibited');
  });
});

describe('asserted', () => {
  test.each([
    ['不得不重新登记台账。', '台账'],
    ['每月上传照片不得少于三张。', '上传照片'],
    ['每月不得少于三次检查，并上传照片。', '上传照片'],
    ['参会人员不得无故缺席，现场签到拍照。', '签到拍照'],
    ['不断完善台账。', '台账'],
    ['不得弄虚作假，要逐户建立台账。', '建立台账'],
    ['不得瞒报，各单位每日上传数据。', '上传数据'],
    ['严禁造假；每户建立一本台账。', '建立一本'],
    ['禁止燃放烟花。每村设一名巡查员。', '巡查员'],
    ['未上传照片的，不得验收。', '上传照片'],
    ['未上传照片不得验收。', '上传照片'],
    ['不搞大拆大建，而是逐户修缮登记。', '修缮登记'],
    ['清理沟渠杂草并上传照片。', '上传照片'],
    ['清理沟渠杂草，拍照留存。', '拍照留存'],
    ['未完成的，取消评优资格。', '评优资格'],
    ['全年投诉减少30%。', '减少'],
    ['上传照片不得重复使用。', '上传照片'],
    ['完善防止返贫监测机制，建立台账。', '建立台账'],
    ['记录不得打印，须手写。', '记录'],
    ['停止现场监测，建立长期台账。', '长期台账'],
    ['坚决杜绝瞒报，健全登记制度。', '登记制度'],
    ['按《禁止采砂规定》登记船只。', '登记船只'],
    ['不再符合条件的，登记后退出。', '登记后退出'],
    ['推行“不见面审批”，留存记录。', '留存记录'],
  ])('%s %s', (text, word) => {
    expect(polarityOf(text, word)).toBe('asserted');
  });
});

describe('negated', () => {
  test.each([
    ['目前没有建立台账。', '台账'],
    ['镇里尚未配齐护林员。', '护林员'],
    ['这并非硬性任务。', '硬性任务'],
  ])('%s', (text, word) => {
    expect(polarityOf(text, word)).toBe('negated');
  });
  test('未来 and 没收 do not negate', () => {
    expect(polarityOf('未来三年新修水渠五公里。', '水渠')).toBe('asserted');
    expect(polarityOf('依法没收违法所得。', '违法所得')).toBe('asserted');
  });
});

describe('mention', () => {
  test.each([
    ['有的乡镇反复要村干部补照片，年底再补台账。', '补台账'],
    ['个别单位把拍照当工作；有的一天三次催报表。', '催报表'],
    ['一些地方开会多、发文多。', '发文多'],
    ['督查发现，该局半年下发表格四十余份。', '下发表格'],
    ['县里工作群存在重复打卡的问题。', '重复打卡'],
    ['重点解决多头填表、反复报数等问题。', '多头填表'],
    ['群众反映，办证要先交照片。', '交照片'],
    ['一位村支书说：“每天要拍照上传。表还要填三份。”', '拍照上传'],
    ['有干部吐槽“天天补台账”。', '补台账'],
    ['该镇违规要求村民签承诺书。', '签承诺书'],
    ['部分乡镇日均填表五张。', '填表'],
    ['所谓全程留痕，是把照片当成果。', '留痕'],
    ['我了解到，乡里让村里一天填三张表。', '填三张表'],
    ['有位站长跟我讲，街道叫他们天天拍照。', '天天拍照'],
  ])('%s %s', (text, word) => {
    expect(mentions(text, word)).toBe(true);
  });

  test.each([
    ['现有的台账逐户核对。', '台账'],
    ['部分乡镇请于5日前补报台账。', '台账'],
    ['对发现的问题建立台账。', '台账'],
    ['有的地方填表太多，要立即停下重复报表。', '重复报表'],
    ['建立“一户一档”台账。', '台账'],
    ['选取部分乡镇试点，建立水表台账。', '水表台账'],
    ['水站更名为水务站，台账一并移交。', '台账'],
    ['已有的台账不用重做。', '台账'],
    ['有的放矢开展培训，建立台账。', '台账'],
    ['梳理存在的问题，上传照片。', '上传照片'],
    ['以下简称“报表”，每月上报。', '每月上报'],
    ['有的村水源不足。各村逐户登记用水台账。', '用水台账'],
    ['我听说有的村缺水。各村逐户登记用水台账。', '用水台账'],
  ])('not: %s %s', (text, word) => {
    expect(mentions(text, word)).toBe(false);
  });
});

test('a sentence of a list keeps what the lead says', () => {
  const text = '不得有下列情形：要求提供照片；要求建立台账。';
  const start = text.indexOf('要求建立');
  const clauses = clausesWithin(readClauses(text), { start, end: text.length });
  expect(clauses).toEqual([
    { start: 0, end: 6, polarity: 'prohibited', governs: { start: 0, end: 6 }, mention: false },
  ]);
});
