import { describe, expect, test } from 'vitest';
import { blocksOf } from '../testing/blocks-of.ts';
import type { SectionRole } from './digest.ts';
import { readSections, roleOfHeading } from './sections.ts';

describe('headings', () => {
  test.each<[string, SectionRole]>([
    ['存在的主要问题', 'problems'],
    ['工作中的困难和不足', 'problems'],
    ['问题及原因分析', 'problems'],
    ['没有做好的事', 'problems'],
    ['没办成的几件事', 'plain'],
    ['去年没有完成的任务', 'problems'],
    ['抓好没有人管的河段', 'measures'],
    ['主要做法', 'measures'],
    ['下一步打算', 'measures'],
    ['加强渠道巡护', 'measures'],
    ['取得的成效', 'results'],
    ['总体要求', 'preamble'],
    ['充分认识节水的重要意义', 'preamble'],
    ['保障措施', 'organisation'],
    ['建设历程', 'history'],
    ['负面清单', 'prohibited'],
    ['严禁事项', 'prohibited'],
    ['“五个不准”', 'prohibited'],
    ['适用范围', 'plain'],
    ['坚持问题导向', 'plain'],
    ['着力缩小城乡差距', 'measures'],
    ['关于灌溉用水问题', 'plain'],
    ['群众反映突出的问题', 'plain'],
  ])('%s', (heading, role) => {
    expect(roleOfHeading(heading).role).toBe(role);
  });

  test('a heading on faults and their cure is not about faults alone', () => {
    expect(roleOfHeading('存在问题及整改措施')).toEqual({ role: 'problems', prohibited: false, faults: false });
    expect(roleOfHeading('存在问题').faults).toBe(true);
  });
});

const roles = (lines: readonly string[]): SectionRole[] => readSections(blocksOf(lines)).map((section) => section.role);

describe('sections', () => {
  test('a section lasts until the next heading of its order', () => {
    expect(
      roles([
        '水渠管护总结',
        '一、存在问题',
        '管护人手不够。',
        '（一）渠口',
        '闸门锈蚀。',
        '二、下一步措施',
        '更换闸门。',
      ]),
    ).toEqual(['plain', 'problems', 'problems', 'problems', 'problems', 'measures', 'measures']);
  });

  test('a heading inside a paragraph opens a section too', () => {
    expect(
      roles([
        '水渠管护总结',
        '（一）主要做法。每月巡渠两次，清淤三公里。',
        '（二）存在不足。北渠渗漏未修。',
        '渗漏点有四处。',
      ]),
    ).toEqual(['plain', 'measures', 'problems', 'problems']);
  });
});

test('where a preview site left text out, the section is not known any more', () => {
  expect(
    roles(['水渠管护总结', '一、存在问题', '人手不够。', '---此处隐藏900字，下载后查看---', '每月巡渠两次。']),
  ).toEqual(['plain', 'problems', 'problems', 'plain', 'plain']);
});

const prohibited = (lines: readonly string[]): boolean[] =>
  readSections(blocksOf(lines)).map((section) => section.prohibited);

describe('leads that forbid', () => {
  test('govern the numbered items below and end with the list', () => {
    expect(
      prohibited([
        '巡渠通知',
        '巡渠中严禁以下行为：',
        '1.要求村里陪同；',
        '2.要求提供照片。',
        '各组每周巡渠一次，登记渗漏点。',
      ]),
    ).toEqual([false, false, true, true, false]);
  });

  test('govern bare lines as long as these end with a semicolon', () => {
    expect(
      prohibited(['巡渠通知', '检查组不得有下列情形：', '索要台账；', '层层陪同。', '每组两人，自带饮水。']),
    ).toEqual([false, false, true, true, false]);
  });

  test('end at an item of their own numbering', () => {
    expect(
      prohibited(['巡渠通知', '1.严禁下列做法：', '（1）要求签到；', '（2）要求拍照。', '2.每周一报渗漏点。']),
    ).toEqual([false, false, true, true, false]);
  });

  test('a lead that asks for something forbids nothing', () => {
    expect(prohibited(['巡渠通知', '请各组提供以下材料：', '1.渗漏点名单；', '2.闸门照片。'])).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(
      prohibited(['巡渠通知', '有下列情形之一的，不得评优：', '（一）未交记录的；', '（二）缺岗两次的。']),
    ).toEqual([false, false, false, false]);
    expect(prohibited(['巡渠通知', '不得少于以下数量：', '1.铁锹四把；', '2.沙袋十个。'])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
