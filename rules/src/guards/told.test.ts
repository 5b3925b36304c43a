import { describe, expect, it } from 'vitest';
import type { Genre } from '../rule/levels.ts';
import { isToldOfThePast } from './told.ts';

const told = (text: string, demand: string, genre: Genre = 'speech'): boolean => {
  const start = text.indexOf(demand);
  expect(start).toBeGreaterThanOrEqual(0);
  return isToldOfThePast(text, { start, end: start + demand.length }, genre);
};

describe('a demand told of the past', () => {
  it.each([
    ['农业局上个月发了一张表，要各镇每天上报备耕进度。', '每天上报'],
    ['过去我们要求各村每周报送走访照片，村干部叫苦。', '每周报送'],
    ['以前每次开会都要上传签到照片，现在不用了。', '上传签到照片'],
    ['以前每次开会都要上传签到照片，村里意见大。', '以前每次开会都要上传签到照片'],
    ['前几年，各科室都要建台账，谁也没有用过。', '建台账'],
    ['先说表格。局里原来规定按月报送，从四月起作废。', '按月报送'],
    ['我们曾把学习笔记纳入考核，效果并不好。', '纳入考核'],
  ])('%s %s', (text, demand) => {
    expect(told(text, demand)).toBe(true);
  });

  it.each([
    ['各站按月报送水量。', '按月报送'],
    ['去年要求每周报送，今年继续执行。', '每周报送'],
    ['去年的做法好，各站每周报送进度。', '每周报送'],
    ['过去是一年一报，今年各站按月报送。', '按月报送'],
    ['原来按季报送的，改为按月报送。', '按月报送'],
    ['去年表彰的同志逐一发言。', '逐一发言'],
    ['去年以来入职的干部每人写心得3000字。', '写心得3000字'],
    ['5月1日以前，各站上报台账。', '上报台账'],
    ['每月月底以前各站上报台账。', '上报台账'],
    ['各站建台账，去年没有建的补建。', '建台账'],
    ['去年漏了三户。各站建台账。', '建台账'],
    ['上半年末各站上报总结。', '上报总结'],
  ])('not: %s %s', (text, demand) => {
    expect(told(text, demand)).toBe(false);
  });

  it('is the matter itself in a report', () => {
    expect(told('去年我们要求人人写心得3000字。', '写心得3000字', 'report')).toBe(false);
  });
});
