import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { bareTitle, kindOf } from '../genres.ts';

/** Nouns that offices put where the kind should stand, and what to write instead. */
const HOME_MADE: Readonly<Record<string, string>> = {
  请示报告: '请示”或“报告',
  申请报告: '请示',
  申请书: '请示',
  申请: '请示',
  请求: '请示',
  汇报: '报告',
  情况: '报告',
  总结: '报告',
  建议: '意见”或“函',
  温馨提示: '通知',
  工作提示: '通知',
  提示: '通知',
  提醒: '通知',
  便函: '函',
  便笺: '通知',
  通知书: '通知',
  回复: '批复”或“函',
  答复: '批复”或“函',
  安排: '通知',
  要求: '通知',
};
const NAMES = Object.keys(HOME_MADE).sort((a, b) => b.length - a.length);
/** Kinds that practice sends out under a number although they are none of the fifteen. */
const TOLERATED =
  /(?:方案|办法|规定|细则|条例|规则|章程|制度|预案|规划|计划|要点|清单|讲话|发言|致辞|倡议书?|公开信|感谢信|慰问信|贺信|告知书|承诺书|责任书|声明|启事|指南|标准|目录|名单|公示|说明|解读|纲要|措施|守则|公约|协议|合同|解释|批示|简报|材料|答复意见)$/u;
/** Answers to people and delegates go by this name everywhere; only offices ask each other in 函 and 请示. */
const TO_PEOPLE =
  /(?:网[民友]|群众|市民|村民|居民|来信|留言|信访|信箱|热线|咨询|投诉|建议|提案|议案|信息公开).*[答回]复$/u;

/** Regulators, weather services and unions warn the public under these names. */
const WARNINGS = /(?:风险|消费|安全|健康|用药|天气|出行|防骗)提示$/u;

interface Facts {
  /** Length of the title's last line. */
  readonly title?: number;
  readonly addressed?: true;
}

export const rule = defineDocumentRule(
  {
    id: 'doc/genre-title',
    summary: '公文标题没有文种，或用了自造的文种',
    why: '收文的人按文种决定批、办还是阅。标题没有文种，或写“请示报告”“汇报”，办文时就不知道走哪条路。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'off' },
    genres: { not: ['norm', 'speech', 'essay'] },
    sources: [
      {
        instrument: '《党政机关公文处理工作条例》',
        clause: '第9条',
        provenance: 'seen',
      },
    ],
    messages: {
      none: '标题没有文种，请在末尾补“的通知”“的请示”“的报告”等。',
      made: '“{name}”不是公文文种，按用途可写“{instead}”。',
    },
    examples: [
      {
        bad: '关于做好河道清淤工作\n各村民委员会：\n请于5月20日前清完本村河段。',
        hits: ['作'],
        good: '关于做好河道清淤工作的通知\n各村民委员会：\n请于5月20日前清完本村河段。',
      },
      { bad: '关于修缮校舍的请示报告\n县教育局：\n我校围墙倒塌12米。', hits: ['请示报告'] },
      { bad: '关于购置图书的申请\n县财政局：\n馆里需购书800册。', hits: ['申请'] },
      { bad: '关于划拨用地的回复\n县教育局：\n同意划拨用地3亩。', hits: ['回复'] },
      { bad: '关于秋收进度的汇报\n县农业农村局：\n已收稻谷2.1万亩。', hits: ['汇报'] },
    ],
    allows: [
      '关于做好河道清淤工作的通知\n各村民委员会：\n请于5月20日前清完本村河段。',
      '关于对网民反映路灯不亮问题的答复\n网民朋友：\n路灯3月6日已修好。',
      '关于第18号建议的答复\n孙桂香代表：\n校车4月增加2辆。',
      '关于河道清淤的实施方案\n各村民委员会：\n请于5月20日前清完。',
      '关于秋收进度的汇报\n已收稻谷2.1万亩。',
      '关于防范冒充客服诈骗的风险提示\n各储蓄网点：\n柜员先问收款人是谁。',
      '关于错时停车的倡议\n各位住户：\n晚上八点后请把车停到地下二层。',
      '关于水的几个问题\n水在零度结冰。',
      '夜里\n各位读者：\n这是一篇小说。',
      '在春耕会议上的讲话\n同志们：\n今天讲两件事。',
    ],
  },
  {
    collect(block): Facts | undefined {
      if (block.blockKind === 'title') return { title: block.text.length };
      return block.blockKind === 'addressee' ? { addressed: true } : undefined;
    },
    *check(document, ctx) {
      const title = bareTitle(document.title);
      const line = document.items.findLast((item) => item.value.title !== undefined);
      if (line?.value.title === undefined || !document.items.some((item) => item.value.addressed)) return;
      if (
        !/关于.{2,}/u.test(title) ||
        title.length > 90 ||
        bareTitle(document.title) !== document.title.replace(/\s+/gu, '')
      )
        return;
      const end = line.value.title;
      if (TO_PEOPLE.test(title) || WARNINGS.test(title)) return;
      const name = NAMES.find((noun) => title.endsWith(noun));
      if (name !== undefined && name.length < end) {
        const place = { block: line.block, start: end - name.length, end };
        yield ctx.finding('made', place, { name, instead: HOME_MADE[name] ?? '' });
      } else if (name === undefined && kindOf(title) === undefined && !TOLERATED.test(title)) {
        yield ctx.finding('none', { block: line.block, start: end - 1, end }, {});
      }
    },
  },
);
