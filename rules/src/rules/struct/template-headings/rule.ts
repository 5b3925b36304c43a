import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { headingOf, siblingGroups, type PlacedHeading } from '../headings.ts';
import { drawn, sameMould, skeletonOf, type Skeleton } from './skeleton.ts';

const FEWEST = 3;

export const rule = defineDocumentRule(
  {
    id: 'struct/template-headings',
    summary: '几个标题套用同一个句式',
    why: '标题整齐而不说事，读者看完目录不知道各节做了什么。写出各节的事和数，目录就能当摘要看。',
    level: 'warning',
    stageLevels: { draft: 'info' },
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'directive', 'essay'] },
    sources: [
      {
        instrument: '李英锋《破除材料上的“政绩工程”》（2018年）',
        words: '标题要合辙押韵、对仗工整，最好再造几个新词来突出亮点',
        provenance: 'seen',
      },
    ],
    messages: {
      mould: '{n}个标题都是“{mould}”句式，请写出各节做的事。',
      sibling: '同一句式',
    },
    examples: [
      {
        bad: '关于水厂的汇报\n一、抓实源头管护，守好水质“入口关”\n每月取样。\n二、抓实管网改造，补好漏损“窟窿眼”\n换管三公里。\n三、抓实上门服务，架好用户“连心桥”\n走访百户。',
        hits: ['抓实源头管护，守好水质“入口关”'],
        good: '关于水厂的汇报\n一、每月取样化验水质\n取样12次。\n二、更换老旧管道3公里\n漏损降到9%。\n三、上门走访用水户\n走访320户。',
      },
      {
        bad: '关于学校的总结\n（一）坚持课堂为本，提升教学质量\n听课。\n（二）坚持活动为媒，丰富校园生活\n比赛。\n（三）坚持家校为桥，凝聚育人合力\n家访。',
        hits: ['坚持课堂为本，提升教学质量'],
      },
      {
        bad: '关于粮站的汇报\n（一）收粮“快一步”\n早开门。\n（二）结算“准一秒”\n当天付。\n（三）储粮“稳一年”\n测温度。',
        hits: ['收粮“快一步”'],
      },
      {
        bad: '关于茶厂的汇报\n念好采摘“早字经”。三月上旬组织采摘队进山，人员分成八个组，每组配一名技术员，逐块茶园检查采摘标准，发现老叶当场挑出来并重新过秤。\n念好制茶“细字经”。四月起两条生产线同时开工，每锅称重，杀青温度由师傅逐锅登记，发现焦叶就停机检查，第二天再开工，并由质检员抽样留样。\n念好卖茶“远字经”。五月参加三个外地展会，签合同二十六份，定金当场到账，余款按发货批次结清，物流由厂里统一联系，运费由买方承担。',
        hits: ['念好采摘“早字经”'],
      },
      {
        bad: {
          text: '在收购会上的讲话\n一、思想要再解放，在认识上有新高度\n收粮。\n二、作风要再转变，在行动上有新力度\n过秤。\n三、方法要再创新，在举措上有新深度\n结账。',
          genre: 'speech',
        },
        hits: ['思想要再解放，在认识上有新高度'],
      },
    ],
    allows: [
      '关于收粮的报告\n一、思想要再解放，在认识上有新高度\n收粮。\n二、作风要再转变，在行动上有新力度\n过秤。\n三、方法要再创新，在举措上有新深度\n结账。',
      '关于收粮的报告\n一、一季度收粮3万吨，占计划的三成\n仓满。\n二、二季度收粮4万吨，占计划的四成\n仓满。\n三、三季度收粮3万吨，占计划的三成\n仓满。',
      '关于库房的报告\n一、东库漏雨，屋面要重做\n三处。\n二、西库返潮，地面要垫高\n两处。\n三、南库闹鼠，墙根要封堵\n五处。',
      '关于补贴的通知\n一、适用范围\n全镇农户。\n二、申报条件\n种粮满三亩。\n三、办理流程\n到窗口。',
      '关于防汛的通知\n（一）加强组织领导\n值班。\n（二）加强巡查检查\n巡堤。\n（三）加强物资储备\n备沙袋。',
      '关于水厂的汇报\n一、水质\n合格。\n二、管网\n换管。\n三、服务\n走访。',
      '关于修路的报告\n一、青石村至河湾村段，已通车\n3公里。\n二、河湾村段，正在铺路面\n2公里。\n三、桥梁一座\n在建。',
      '关于医院的报告\n（一）推行“先诊疗后付费”\n惠及3000人。\n（二）药品“零差率”销售并公示价格\n公示。\n（三）其他\n无。',
      {
        text: '第一章 总则\n（一）明确职责，规范程序\n按法办。\n（二）明确权限，规范审批\n按法办。\n（三）明确责任，规范监督\n按法办。',
        genre: 'norm',
      },
    ],
  },
  {
    collect: (block) => headingOf(block),
    *check(document, ctx) {
      for (const group of siblingGroups(document.items)) {
        const cast = largestMould(group);
        const [first, ...others] = cast;
        if (first === undefined || cast.length < FEWEST || cast.length * 4 < group.length * 3) continue;
        const skeleton = skeletonOf(first.text);
        if (skeleton.quoted < 0 && /^[—-]/u.test(first.text)) continue;
        // Notices set out principles in couplets by custom; only figures make a mould there.
        if (skeleton.quoted < 0 && document.digest.genre === 'directive') continue;
        const lead = cast.every(({ text }) => text.startsWith(skeleton.lead)) ? skeleton.lead : '';
        // A frame with changing first words is heard in a speech; reports of governments are set out so by custom.
        if (skeleton.quoted < 0 && lead === '' && document.digest.genre === 'report') continue;
        const place = { block: first.block, start: first.start, end: first.end };
        const related = others.map(({ block, start, end }) => ({
          block,
          start,
          end,
          message: ctx.message('sibling', {}),
        }));
        const extras = skeleton.quoted >= 0 ? { related } : ({ related, level: 'info' } as const);
        yield ctx.finding('mould', place, { n: cast.length, mould: drawn(skeleton, lead) }, extras);
      }
    },
  },
);

function largestMould(group: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const moulds = new Map<string, { readonly skeleton: Skeleton; readonly cast: PlacedHeading[] }>();
  for (const heading of group) {
    const skeleton = skeletonOf(heading.text);
    const key = `${skeleton.lead}${String(skeleton.quoted)}:${skeleton.lengths.join()}`;
    const known = moulds.get(key);
    if (known === undefined) moulds.set(key, { skeleton, cast: [heading] });
    else known.cast.push(heading);
  }
  let best: readonly PlacedHeading[] = [];
  for (const { skeleton } of moulds.values()) {
    const alike = [...moulds.values()].filter((other) => sameMould(skeleton, other.skeleton));
    if (alike.reduce((sum, { cast }) => sum + cast.length, 0) > best.length) {
      const cast = new Set(alike.flatMap((other) => other.cast));
      best = group.filter((heading) => cast.has(heading));
    }
  }
  return best;
}
