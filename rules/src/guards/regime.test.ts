import { describe, expect, test } from 'vitest';
import { blocksOf } from '../testing/blocks-of.ts';
import type { Regime } from './digest.ts';
import { readRegimes, regimeOf } from './regime.ts';

describe('a text of its own', () => {
  test.each<[string, Regime]>([
    ['报销时附发票原件和合同。', 'finance'],
    ['行政执法全程录音录像并归入案卷。', 'enforcement'],
    ['危化品出入库逐笔登记。', 'safety'],
    ['食品留样保存四十八小时并登记。', 'safety'],
    ['疫苗接种逐人登记批号。', 'medical'],
    ['启动三级应急响应后每两小时报一次水位。', 'emergency'],
    ['会计档案保管三十年。', 'archive'],
    ['涉密文件借阅须签字。', 'secrecy'],
    ['职称评审材料由本人签字。', 'personnel'],
    ['开标过程全程录像。', 'procurement'],
    ['学习情况拍照建档。', 'none'],
    ['走访照片归档备查。', 'none'],
    ['由县财政局和县应急管理局负责联络。', 'none'],
    ['统筹抓好安全生产、信访、防汛和疫苗接种，建立工作台账。', 'none'],
    ['健全工作档案。', 'none'],
  ])('%s', (text, regime) => {
    expect(regimeOf(text)).toBe(regime);
  });
});

test('the title lends no regime to study and publicity, nor does a title about them', () => {
  expect(
    readRegimes(blocksOf(['关于水库防汛值守的通知', '每班两人，交班签字。', '学习截图按日报送，打卡情况公布。'])),
  ).toEqual(['emergency', 'emergency', 'none']);
  expect(readRegimes(blocksOf(['关于消防知识竞赛的通知', '每人答题后截图。']))).toEqual(['safety', 'none']);
  expect(readRegimes(blocksOf(['关于消防巡查的通知', '消防培训须有签到表。']))).toEqual(['safety', 'safety']);
});

test('the title and the heading lend their regime to what stands under them', () => {
  expect(
    readRegimes(
      blocksOf([
        '关于水库防汛值守的通知',
        '每班两人，交班签字。',
        '一、采购与验收',
        '验收时拍照。',
        '二、其他',
        '值班表每周一报。',
      ]),
    ),
  ).toEqual(['emergency', 'emergency', 'procurement', 'procurement', 'emergency', 'emergency']);
});
