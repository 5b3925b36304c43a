import { isMentionAt } from '../../../facts/clauses.ts';
import {
  certainlyDiffers,
  certainlyGreater,
  certainlyLess,
  describeInterval,
  describeNumber,
  sumOf,
  type Quantity,
} from '../../../facts/numbers/index.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import { wholeSentences } from '../base.ts';
import { isComplete, mayOverlap } from './labels.ts';
import { isMadeUp, isRow, spanOf, sumText, writtenSum } from './lists.ts';
import { measuredIn } from './measures.ts';
import { breakdownAfter, pairsIn, sumsIn, type Part } from './parts.ts';
import { answerLists, percentLists } from './percents.ts';
import { wrongProducts } from './products.ts';
import { wrongSharedLists } from './shared.ts';
import { matchesOf } from '../../../match/matches.ts';

/** After these words a total is taken apart. */
const AMONG = /其中|(?<=[\p{Script=Han}，,（(])包[括含](?:了|：)?|(?<=\p{Script=Han})(?<!其)中[，,]/gu;

export const rule = defineBlockRule(
  {
    id: 'num/sum-mismatch',
    summary: '“其中”“分别”“合计”各项与总数合不上',
    why: '各项相加超过总数，不是写错了数，就是同一人算了几次。说明按什么分，读者才能用这些数。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      part: '“其中”的{part}大于总数{total}，请核对。',
      sum: '总数{total}，各项合计{sum}，请核对。',
      overlap: '{total}中各项合计{sum}，同一人可能重复计入，请按年龄、学历等分开写。',
      percents: '各项占比合计{sum}%，超过100%，请核对；可多选的请注明。',
      product: '{times}、每份{each}，算得{real}，文中写{stated}，请核对。',
      total: '总数在这里',
    },
    triggers: ['number'],
    examples: [
      {
        bad: '全站职工45人，其中男30人、女18人。',
        hits: ['男30人、女18人'],
        good: '全站职工45人，其中男30人、女15人。',
      },
      { bad: '收到来信20件，其中反映停水的26件。', hits: ['26件'] },
      { bad: '抽查水样60份。其中，合格50份，不合格12份。', hits: ['合格50份，不合格12份'] },
      {
        bad: '选派教师30人，其中35岁以下22人，本科以上学历26人，女教师15人。',
        hits: ['35岁以下22人，本科以上学历26人，女教师15人'],
      },
      { bad: '老人、儿童、残疾人分别占52%、38%、27%。', hits: ['52%、38%、27%'] },
      {
        bad: '东、西、北三村分别植树120棵、150棵、90棵，共植树350棵。',
        hits: ['分别植树120棵、150棵、90棵'],
        good: '东、西、北三村分别植树120棵、150棵、90棵，共植树360棵。',
      },
      { bad: '全校学生1250人，男生640人，女生630人。', hits: ['男生640人，女生630人'] },
      { bad: '上午登记38户，下午登记45户，合计80户。', hits: ['上午登记38户，下午登记45户'] },
      {
        bad: '仓库面积150平方米，其中冷藏间80平方米、分拣间60平方米、办公室30平方米。',
        hits: ['冷藏间80平方米、分拣间60平方米、办公室30平方米'],
      },
      {
        bad: '维修共用款12.6万元（屋面6.2万元、水电4.1万元、门窗3.5万元）。',
        hits: ['屋面6.2万元、水电4.1万元、门窗3.5万元'],
      },
      {
        bad: '18条支渠中，已清淤的9条、正在清淤的6条、没有动工的5条。',
        hits: ['已清淤的9条、正在清淤的6条、没有动工的5条'],
      },
      { bad: '全县用水户8.6万户，其中居民7.4万户、单位1.9万户。', hits: ['居民7.4万户、单位1.9万户'] },
      { bad: '查扣车辆64辆，其中治超点查扣38辆、巡逻查扣31辆。', hits: ['治超点查扣38辆、巡逻查扣31辆'] },
      { bad: '全镇有水泵56台，包括潜水泵30台、离心泵20台、手摇泵8台。', hits: ['潜水泵30台、离心泵20台、手摇泵8台'] },
      { bad: '修渠花费48万元，包括石料30万元、人工16万元、运费5万元。', hits: ['石料30万元、人工16万元、运费5万元'] },
      { bad: '沿河种树40亩，其中上游18亩，中游15亩，下游12亩。', hits: ['上游18亩，中游15亩，下游12亩'] },
      {
        bad: '全年收入820万元，其中：水费615万元，占75%；安装费225万元，占25%。',
        hits: ['水费615万元，占75%；安装费225万元'],
      },
      { bad: '计划项目64个。已完工31个，在建25个，未开工6个。', hits: ['已完工31个，在建25个，未开工6个'] },
      { bad: '共有水站214个，其中城区96个，乡镇108个。', hits: ['城区96个，乡镇108个'] },
      {
        bad: '总产值186.4亿元，其中第一产业38.7亿元，增长3.8%；第二产业76.3亿元，增长6.1%；第三产业76.5亿元，增长5.2%。',
        hits: ['第一产业38.7亿元，增长3.8%；第二产业76.3亿元，增长6.1%；第三产业76.5亿元'],
      },
      {
        bad: '更换水表64只，每只120元，需经费8600元。',
        hits: ['8600元'],
        good: '更换水表64只，每只120元，需经费7680元。',
      },
      {
        bad: '新增灌溉面积5.2万亩，改善灌溉面积13.6万亩，合计16.4万亩。',
        hits: ['新增灌溉面积5.2万亩，改善灌溉面积13.6万亩'],
      },
      {
        bad: '发放贷款1.08亿元，其中个人贷款8600万元，企业贷款3200万元。',
        hits: ['个人贷款8600万元，企业贷款3200万元'],
      },
      {
        bad: '全年发生事故14起，死亡6人，比去年多3起、多2人。其中道路7起、建筑4起、工贸3起、农机2起。',
        hits: ['道路7起、建筑4起、工贸3起、农机2起'],
      },
      { bad: '服务时长60小时，其中培训10小时、陪读35小时、值守25小时。', hits: ['培训10小时、陪读35小时、值守25小时'] },
      { bad: '检查编为3个组、每组4人，共14人。', hits: ['14人'] },
      {
        bad: '对水价，认为合理的占61.3%，认为偏高的占27.4%，认为偏低的占9.5%，说不清的占7.8%。',
        hits: ['61.3%，认为偏高的占27.4%，认为偏低的占9.5%，说不清的占7.8%'],
      },
    ],
    allows: [
      '户籍人口48.6万人，其中城镇19.1万人，常住人口41.4万人。',
      '学生1062人，其中住校生380人，毕业后在外务工900人。',
      '登记企业860家，其中食品企业120家，个体户3100家。',
      '参会代表85人，其中女代表31人，列席60人。',
      '参会代表85人，其中男54人，女31人，列席60人。',
      '贷款1.2亿元，其中农户贷款0.5亿元，存款2.1亿元。',
      '户籍人口48.6万人，其中城镇19万人，乡村29.6万人；常住人口41.4万人。',
      '户籍人口48.6万人，其中城镇人口29万人，占60%；常住人口41.4万人，占85%。',
      '渠道120公里，其中干渠80公里；改造渠道60公里。',
      '全年发生事故14起，死亡6人，比去年多3起、多2人。其中道路7起、建筑4起、工贸3起。',
      '去年事故20起，今年事故14起，死亡6人。其中道路9起、建筑6起。',
      '接警14起，出动车辆60台。其中水罐车40台、云梯车18台，另有摩托车6台。',
      '服务时长60小时，其中培训10小时、陪读25小时、值守25小时。',
      '停电6小时，其中抢修3小时，等料4小时内到场。',
      '全年收入820万元，其中：水费615万元，占75%；安装费205万元，占25%。',
      '全年收入1.2亿元，其中：水费0.9亿元，占75%；安装费0.3亿元，占25%。',
      '全年收入820万元，其中：水费615万元，占75%；安装费150万元，占18%。',
      '回访120人。113人中，用上机器的91人，占80.5%；没有用的22人，其中没有买到的15人，外出的7人。',
      '新增灌溉面积5.2万亩，改善灌溉面积11.2万亩，合计16.4万亩。',
      '新增灌溉面积5.2万亩，现有灌溉面积16.4万亩，合计16.4万亩。',
      '发放贷款1.08亿元，其中个人贷款8600万元，企业贷款2300万元。',
      '发放贷款1.08亿元，其中个人贷款7600万元，企业贷款3200万元。',
      '计划项目64个。已完工31个，在建25个，未开工8个。',
      '计划项目64个。已完工31个，在建25个，停工6个。',
      '走访村组64个。已完工31个，在建25个，未开工6个项目。',
      '共有水站214个，其中城区96个，乡镇108个，园区10个。',
      '总产值186.4亿元，其中第一产业38.7亿元，增长3.8%；第二产业71.3亿元，增长6.1%；第三产业76.5亿元，增长5.2%。',
      '更换水表64只，每只120元，需经费0.77万元。',
      '更换水表64只，每只120元，优惠后共需7000元。',
      '更换水表64只，每只约120元，共需8000元。',
      '更换水表64只，每天120元，需经费8600元。',
      '检查编为3个组、每组4人，另有组长2人，共14人。',
      '检查编为3个组、每组4至5人，共14人。',
      '水费减半，5年，每年3000元，共15000元。',
      '对水价（可多选），认为合理的占61.3%，认为偏高的占27.4%，认为偏低的占9.5%，说不清的占7.8%。',
      '认为合理的占61.3%，认为偏高的占30.2%，说不清的占8.6%。',
      '参加培训的占61.3%，订阅短信的占47.4%，装过滤器的占29.5%，买桶装水的占17.8%。',
      '全县老人5.2万人，其中60至69岁2.9万人，70至79岁1.6万人，80岁以上0.7万人。',
      '登记商户418家，包括餐馆96家、杂货店247家、理发店75家。',
      '查处超限车842台，卸货1.3万吨。其中治超站查处516台、流动队查处284台。',
      '志愿者服务60小时，其中培训10小时，最长的连续服务55小时。',
      '收药材640件，比上年多34件。其中，根类300件（含参类95件），叶类220件，果类120件（含枸杞60件）。',
      '修渠20公里，出动挖机12台、工人300人。其中壮劳力350人次。',
      '收到来电260次，其中报修150次、咨询80次、其他30次，有14人打了5次以上。',
      '水库12座，其中小一型4座、小二型8座，最高的一座坝高26米，3座正在加固。',
      '收养老人96人，其中失能40人、半失能30人，外出就医120人。',
      '全站职工90人，男60人，女30人，其中党员45人。',
      '泵站日供水2.6万吨，其中东厂1.4万吨、西厂1.2万吨，最高时供过3.1万吨。',
      '山路长8公里，其中隧道1.2公里，限速40公里。',
      '5次村民会议中，有人提问12次。',
      '全县用水户8.6万户，其中居民7.3万户、单位1.3万户。',
      '仓库面积150平方米，其中冷藏间80平方米、分拣间60平方米、办公室10平方米。',
      '工程总投资10亿元，其中今年计划6亿元，已完成5亿元。',
      '合作社收入86万元，其中卖茶40万元，支出60万元。',
      '渠长7.5公里，其中东段3.8公里、西段3.8公里。',
      '园区占地200亩，其中核心区150亩，辐射面积300亩。',
      '全年修路30公里，其中县道18公里，较上年增加14公里。',
      '全站职工45人，其中男30人、女15人。',
      '收到来信20件，其中反映停水的12件，反映水质的5件。',
      '选派教师30人，其中35岁以下12人，女教师15人。',
      '问卷可多选，水压、水质、水价分别占52%、38%、27%。',
      '全站职工45人，其中有3人连续工作30年。',
      '修路约20公里，其中东段12公里，西段9公里。',
      '开展义诊12场，其中接诊320人次。',
      '用水户1200户，增长52%，水费增长38%，投诉下降27%。',
      '新增路灯30盏，累计安装路灯450盏，共修复旧灯12盏。',
      '东村植树120棵、西村植树150棵等，共植树500棵。',
      '修渠花费48万元，包括石料30万元、人工16万元。',
      '全镇有水泵56台，包括潜水泵30台、离心泵20台。',
      '全镇有水泵56台，包括手摇泵8台，另有发电机60台。',
      '会员120人、理事30人，共有会员120人。',
      '上午登记38户，下午登记45户，合计83户。',
      '门店比上年增加34家。其中，县城52家，乡镇40家。',
    ],
  },
  function* (unit, ctx) {
    // A sum has two numbers at least: what is added up, and the total or a second part.
    if (unit.blockKind === 'tableRow' || unit.blockKind === 'quote' || unit.numbers.length < 2) return;
    const shown = (total: Quantity): string =>
      `${describeInterval(total)}${unit.text.slice(total.unitStart, total.unitEnd)}`;
    const relatedTo = (total: Quantity) => [{ start: total.start, end: total.end, message: ctx.message('total', {}) }];
    const sumFinding = (total: Quantity, parts: readonly Part[], sum: string) =>
      ctx.finding('sum', spanOf(parts), { total: shown(total), sum }, { related: relatedTo(total) });

    for (const match of matchesOf(unit.text, AMONG)) {
      const list = breakdownAfter(unit, match.index);
      if (list === undefined || isMentionAt(unit.clauses, match.index)) continue;
      const { total, whole, parts } = list;
      // 42条河道中， needs a list; 5次会议中，有12次提问 counts other things.
      if (match[0] !== '其中' && parts.length < 2) continue;
      const related = relatedTo(total);
      // After a comma a new count may begin that is no part: 其中在岗600人，离岗1400人.
      const big = parts.find(
        ({ quantity, label, value }, index) =>
          certainlyGreater(value, whole) &&
          (index === 0 || unit.text.charAt(quantity.start - label.length - 1) === '、'),
      );
      if (big !== undefined) {
        const place = { start: big.quantity.start, end: big.quantity.end };
        const data = { part: unit.text.slice(place.start, place.end), total: shown(total) };
        yield ctx.finding('part', place, data, { related });
        continue;
      }
      if (parts.length < 2) continue;
      const sum = sumOf(parts.map((part) => part.value));
      const labels = parts.map((part) => part.label);
      const data = { total: shown(total), sum: sumText(sum) };
      if (!mayOverlap(labels) && (!isRow(unit.text, parts) || isMadeUp(unit.text, parts, whole))) continue;
      const complete = isComplete(labels);
      const over = certainlyGreater(sum, whole);
      if (over && !complete && mayOverlap(labels)) {
        yield ctx.finding('overlap', spanOf(parts), data, { related, level: 'info' });
      } else if (over || (complete && certainlyLess(sum, whole))) {
        yield ctx.finding('sum', spanOf(parts), data, { related });
      }
    }
    for (const sentence of unit.sentences) {
      for (const { total, parts } of pairsIn(unit, sentence)) {
        const sum = sumOf(parts.map((part) => part.value));
        if (!certainlyDiffers(sum, total) || isMentionAt(unit.clauses, total.start)) continue;
        yield sumFinding(total, parts, sumText(sum));
      }
      for (const { total, parts, complete } of sumsIn(unit, sentence)) {
        const sum = sumOf(parts.map((part) => part.value));
        const wrong = complete ? certainlyDiffers(sum, total) : certainlyGreater(sum, total);
        if (!wrong || isMentionAt(unit.clauses, total.start)) continue;
        const overlaps = mayOverlap(parts.map((part) => part.label));
        const data = { total: shown(total), sum: sumText(sum) };
        const extras = { related: relatedTo(total), level: 'info' } as const;
        if (overlaps) yield ctx.finding('overlap', spanOf(parts), data, extras);
        else yield sumFinding(total, parts, sumText(sum));
      }
      for (const { start, end, sum } of percentLists(unit, sentence)) {
        yield ctx.finding('percents', { start, end }, { sum });
      }
    }
    for (const sentence of wholeSentences(unit)) {
      for (const { total, whole, parts } of measuredIn(unit, sentence)) {
        const sum = sumOf(parts.map((part) => part.value));
        if (!certainlyGreater(sum, whole) || isMentionAt(unit.clauses, total.start)) continue;
        if (!isRow(unit.text, parts) || isMadeUp(unit.text, parts, whole)) continue;
        yield sumFinding(total, parts, writtenSum(parts));
      }
      for (const { total, parts } of wrongSharedLists(unit, sentence)) {
        if (isMentionAt(unit.clauses, total.start)) continue;
        yield sumFinding(total, parts, writtenSum(parts));
      }
      for (const { times, each, stated, real } of wrongProducts(unit, sentence)) {
        if (isMentionAt(unit.clauses, stated.start)) continue;
        const place = { start: stated.start, end: stated.end };
        yield ctx.finding('product', place, {
          times: unit.text.slice(times.start, times.end),
          each: unit.text.slice(each.start, each.end),
          real: describeNumber(Number(real.toFixed(4))),
          stated: unit.text.slice(stated.start, stated.end),
        });
      }
      for (const { start, end, sum } of answerLists(unit, sentence)) {
        yield ctx.finding('percents', { start, end }, { sum });
      }
    }
  },
);
