import type { Example, SampleText } from '../../../rule/types.ts';

const WELL =
  '镇上的七口旧井逐一清淘，2023年在柳河镇换了辘轳和井绳，井台用青砖重砌，又在井旁立了木牌，写明哪一户管钥匙、几点开盖，由周建平同志每旬查看一次。';
const WELL_NEW =
  '村上的九口旧井逐一清淘，2024年在松湾村换了辘轳和井绳，井台用青砖重砌，又在井旁立了木牌，写明哪一户管钥匙、几点开盖，由唐晓云同志每旬查看一次。';

const LIBRARY =
  '全省各图书馆的旧书先按书脊颜色分架，缺页的送修，重复的寄给山里的学校，目录抄成两份，一份挂在阅览室门口，一份留在馆长的抽屉里备查。';
const LIBRARY_CITY = LIBRARY.replace('全省', '全市');

const TALK =
  '谈话对象：王建平。问近来夜班累不累，答还撑得住，就是食堂关得早，下夜班只能吃冷饭；问家里有没有难处，答母亲住院，盼能调一个白班，工资少些也愿意。';
const TALK_OTHER = TALK.replace('王建平', '李海燕');

const BOAT =
  '渡船每天开六个来回，风大停航时由船工在码头挂红旗，挂旗以后不得私自摆渡，已经买票的乘客凭票根到茶棚领一碗热茶，等到风停再走。';
const ROAD =
  '东岭到石桥的山路塌了三处，养路工用石笼挡住外侧，里侧挖了排水沟，大车改走河滩，小车单向放行，每一刻钟换一次方向，夜里点两盏马灯。';

/** A closing paragraph that every office of the samples uses. */
const STOCK =
  '收文后请核对页数，如有缺页或者字迹不清，可在三日内凭收文登记到收发室更换，更换时由经手人签字并交回原件，不得自行复印或者转借他人。';

/** What the rule finds. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    bad: { text: WELL_NEW, others: [{ path: '去年总结.txt', text: WELL }] },
    hits: [WELL_NEW.slice(0, -1)],
  },
  {
    bad: { text: LIBRARY_CITY, others: [{ path: '省里的方案.txt', text: LIBRARY }] },
    hits: [LIBRARY_CITY.slice(0, -1)],
  },
  {
    bad: { text: TALK_OTHER, others: [{ path: '谈话记录一.txt', text: TALK }] },
    hits: [TALK_OTHER.slice(0, -1)],
  },
  {
    bad: {
      text: `今年的事有两件。\n${BOAT}\n码头的灯也换了新的，是从县里的仓库领来的。`,
      others: [{ path: '渡口章程.txt', text: `渡口归南浦镇管。\n${BOAT}` }],
    },
    hits: [BOAT.slice(0, -1)],
  },
  {
    bad: {
      text: `${BOAT}\n${ROAD}`,
      others: [
        { path: '渡口.txt', text: BOAT },
        { path: '山路.txt', text: ROAD },
      ],
    },
    hits: [BOAT.slice(0, -1), ROAD.slice(0, -1)],
  },
];

const sample = (text: string, others: readonly string[]): SampleText => ({
  text,
  others: others.map((other, index) => ({ path: `另一份${String(index + 1)}.txt`, text: other })),
});

/** Near misses: quotations, citations, drafts, forwarded texts, common closings, short agreement. */
export const ALLOWS: readonly SampleText[] = [
  sample('渡船每天开六个来回，风大停航时由船工在码头挂红旗，别的规矩由各码头自己定，写在茶棚的黑板上。', [BOAT]),
  sample(`老船工说：“${BOAT}”这话他说了三十年，镇里的年轻人都背得出来。`, [BOAT]),
  sample(`按照《渡口管理章程》第三条规定：${BOAT}我们照办，并添了一条：雨天茶棚不收钱。`, [BOAT]),
  sample(`关于修路的通知\n${ROAD}\n工钱按天结算，米面由村里出。`, [
    `关于修路的通知（征求意见稿）\n${ROAD}\n工钱按天结算。`,
  ]),
  sample(`转发县里关于修理山路的通知\n现转发给你们，请照办。\n${ROAD}`, [`关于修理山路的通知\n${ROAD}`]),
  sample(
    `书架已经修好，木料用的是拆下来的旧门板，漆了两遍，晾在廊下，等干透了再搬进屋里。\n${STOCK}`,
    [BOAT, ROAD, WELL, LIBRARY, TALK].map((body) => `${body}\n${STOCK}`),
  ),
  sample(ROAD, [BOAT, LIBRARY]),
  sample(`水井的事见去年的记录。今年只补一句：辘轳又坏了一架。`, [WELL]),
];
