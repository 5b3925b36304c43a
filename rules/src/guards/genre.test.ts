import { describe, expect, test } from 'vitest';
import type { Genre } from '../rule/levels.ts';
import { blocksOf } from '../testing/blocks-of.ts';
import { detectGenre } from './genre.ts';
import { genreOfTitle } from './genre-title.ts';

describe('titles', () => {
  test.each<[string, Genre | undefined]>([
    ['关于开展春季护林巡查的通知', 'directive'],
    ['关于印发《青石镇水库管护办法》的通知', 'directive'],
    ['青石镇2024年防汛工作方案（征求意见稿）', 'directive'],
    ['关于规范村级采购的若干意见', 'directive'],
    ['青石镇上半年水利工作总结', 'report'],
    ['关于旱情调查情况的报告', 'report'],
    ['青石镇养老服务调研报告（节选）', 'report'],
    ['在全县水利工作会议上的讲话', 'speech'],
    ['春训班开班仪式主持词3篇', 'speech'],
    ['青石镇集贸市场管理规定（试行）', 'norm'],
    ['河道采砂管理条例', 'norm'],
    ['中华人民共和国青苗保护法', 'norm'],
    ['关于三起侵占林地典型问题的通报', 'criticism'],
    ['关于2023年度护林先进集体的表彰通报', 'report'],
    ['关于一季度税收完成情况的通报', 'report'],
    ['关于同意设立青石水文站的批复', 'reply'],
    ['关于第18号建议的答复', 'reply'],
    ['镇长办公会议纪要', 'minutes'],
    ['关于增拨抗旱经费的请示', 'request'],
    ['党史学习心得体会', 'essay'],
    ['《护林规定》政策解读', 'other'],
    ['青石县新闻出版局关于修缮书库的请示报告', 'request'],
    ['青石县政府新闻办公室2024年工作总结', 'report'],
    ['关于召开防汛视频会议的紧急通知', 'directive'],
    ['关于山洪的新闻', 'other'],
    ['防汛抢险音频视频集锦情况', 'other'],
    ['记者眼中的护林工作经验', 'other'],
    ['排序算法的三种写法', undefined],
    ['自定义指令', undefined],
    ['春天的河', undefined],
  ])('%s', (title, genre) => {
    expect(genreOfTitle(title)).toBe(genre);
  });
});

describe('documents', () => {
  test('a title broken over two lines', () => {
    expect(
      detectGenre(blocksOf(['青石县人民政府关于', '抗旱水源调度的通知', '各乡镇人民政府：', '现就有关事项通知如下。'])),
    ).toBe('directive');
  });

  test('a notice that carries a norm is what most of it is', () => {
    const articles = Array.from(
      { length: 8 },
      (_, i) => `第${'一二三四五六七八'.charAt(i)}条 取水户应当在每月五日前缴纳上月水费，逾期的按日加收。`,
    );
    expect(detectGenre(blocksOf(['关于印发取水管理办法的通知', '各村民委员会：', '现印发给你们。', ...articles]))).toBe(
      'norm',
    );
  });

  test('articles without a title are a norm', () => {
    expect(
      detectGenre(
        blocksOf([
          '第四条 摊位租金每季度收取一次，由市场管理所开具收据。',
          '第五条 经营者转让摊位的，应当提前十日告知市场管理所。',
          '第六条 违反本规定占道经营的，由市场管理所责令改正。',
        ]),
      ),
    ).toBe('norm');
  });

  test('a report to the congress opens with its salutation', () => {
    expect(
      detectGenre(blocksOf(['各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。', '一、过去一年的工作'])),
    ).toBe('report');
  });

  test('an answer to a citizen', () => {
    expect(
      detectGenre(
        blocksOf(['您好！您反映的路灯不亮一事收悉，现回复如下：', '经核实，三盏路灯线路老化，已于昨日更换。']),
      ),
    ).toBe('reply');
  });

  test('an untitled instruction to named units', () => {
    expect(
      detectGenre(
        blocksOf([
          '请各村于周五前报送缺水户名单，各部门按职责分工做好送水准备，务必把水送到户。',
          '各单位要落实值班，要严格交接。',
        ]),
      ),
    ).toBe('directive');
  });

  test('a message in a group that asks for something', () => {
    expect(detectGenre(blocksOf(['请各组今天下班前报渗漏点，附照片两张。']))).toBe('directive');
    expect(detectGenre(blocksOf(['渠口今天通水，水量充足。']))).toBe('other');
  });

  test('a title that stands below lines of advertising is found', () => {
    expect(
      detectGenre(
        blocksOf([
          '免费范文站',
          '会员专享，欢迎收藏',
          '在全镇安全生产会议上的讲话',
          '同志们：',
          '今天开会，讲三件事。',
        ]),
      ),
    ).toBe('speech');
  });

  test('a press release of an office without a noun of a genre in its title reads like a report', () => {
    expect(
      detectGenre(
        blocksOf([
          '青石镇扎实做好渠道养护',
          '今年以来，青石镇加快渠道养护，持续完善管护办法，先后修补渗漏点46处，渠水利用率实现新提升。',
          '下一步，青石镇将推进渠首改造，打造样板渠段，全力保障全镇春灌。',
        ]),
      ),
    ).toBe('report');
  });

  test('a feature in the words of a campaign reads like a report, news of what happened does not', () => {
    const feature = [
      '“小渠长”撬动“大治理”',
      '本报讯（记者 田禾）近年来，青石镇聚焦民生实事，以党建引领渠道治理，党员带头、群众参与，凝聚起护渠合力。',
      '“渠清了，心也亮了。”治理见效，群众的获得感更足。青石镇将持续发力，交出高质量答卷。',
    ];
    const news = [
      '青石镇三条老渠今起换衬砌',
      '本报讯（记者 田禾）12月3日起，青石镇给三条老渠换混凝土衬砌，共2.6公里，工期45天。',
      '镇水利站说，施工期间二组、五组改用西渠的水，镇里派两名党员值班，群众有问题可打站里电话。',
    ];
    const order = [...feature, '请各村于3月5日前报送至镇水利站。'];
    expect(detectGenre(blocksOf(feature))).toBe('report');
    expect(detectGenre(blocksOf(order))).not.toBe('report');
    expect(detectGenre(blocksOf(news))).toBe('other');
  });

  test.each<[string, readonly string[]]>([
    [
      'news',
      [
        '两村合建水渠三百户受益',
        '本报讯 昨日上午，青石镇合建的水渠通水。记者在现场看到，渠水流进稻田。',
        '村民老周说，往年要挑水。',
      ],
    ],
    ['fiction', ['她站在门口，忽然想起那年的雨。', '“你走吧。”他说。', '雨还在下，屋檐滴着水。']],
    ['reference', ['青石河是一条位于丘陵地带的河流，全长四十公里，流域内种植水稻。', '该河1952年建有水文站。']],
    ['manual', ['# 安装', '运行安装命令，再打开配置文件。', '组件会在启动时读取变量。']],
    [
      'an analysis of a notice in the news',
      ['新规落地首月见闻', '记者走访了五个社区。居民说，办证少跑了两趟。', '一位店主吗？他不知道这件事。'],
    ],
    [
      'science for readers',
      [
        '苔藓为什么长在背阴的墙上',
        '苔藓没有真正的根，水分靠叶面吸收。背阴的墙面蒸发慢，孢子才有时间萌发。',
        '近年来有人用苔藓做屋顶，夏天屋里能低两三度。屋顶的坡度突破三十度，苔藓就容易被雨冲走。',
      ],
    ],
    ['nothing', []],
  ])('other: %s', (_name, lines) => {
    expect(detectGenre(blocksOf(lines))).toBe('other');
  });
});
