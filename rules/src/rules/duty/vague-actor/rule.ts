import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { actors } from './words.ts';

/** The actor is told to act. */
const TOLD =
  /^[^，。；：]{0,8}?(?:要(?!求|点|素)|应当?|须|必须|务必|请|负责|牵头|进行|做好|抓好|落实|配合|沟通|加强|强化|压实)/u;
/** Somebody is told to see to it through the actor: 责成有关部门, 由相关单位. */
const THROUGH = /(?:责成|明确|由|和|与)$/u;

/** A task is given away, and to nobody: 明确有关部门进行培育. Figures elsewhere in the sentence do not name anybody. */
const ASSIGNED = /(?:^|[，。；,;])(?:(?!要|应|须|可|请|或)[^，。；,;]){0,12}(?:责成|指定|明确|交由|安排)$/u;
const ACT = /^(?:进行|负责|开展|落实|做好|予以)/u;
/** 积极与有关单位沟通: with whom is the whole of it, and nobody is named. */
const EAGER = /(?:积极|主动|加强|密切|多次|反复)[^，。；]{0,4}(?:和|与|同|向)$/u;
const TALK = /^(?:之间|间)?(?:的)?(?:进行|开展)?(?:了)?(?:沟通|协调|对接|联系|衔接|协商)/u;
/** 各地区、各部门: all to whom the paper goes, of whom none is to lead. */
const EVERYWHERE = /各(?:地区?|省|市|县|区|旗|乡|镇|街道)[^，。；]{0,10}[、和及]$/u;
/** Offices are named before 等部门. */
const NAMED = /(?:部|局|委|厅|办|署|会|院|中心|站|所|队)$/u;

export const rule = defineBlockRule(
  {
    id: 'duty/vague-actor',
    summary: '任务交给“有关部门”“相关单位”，没有牵头单位和时限',
    why: '没有点名，每个单位都可以认为说的是别人。写明牵头单位、责任人和完成时间，才有人去办，也查得到。',
    fixNote: '在后面补牵头单位、联系人和时间，由起草人填写。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request'] },
    sources: [{ instrument: '《党政机关公文处理工作条例》', clause: '第13条', provenance: 'seen' }],
    messages: {
      vague: '“{actor}”未指明牵头单位和时限，请补。',
      fixLead: '补牵头单位、联系人和时间',
    },
    terms: [actors],
    triggers: [actors],
    examples: [
      {
        bad: '关于环境整治的通知\n相关部门要进一步加强管理，切实抓好落实。',
        hits: ['相关部门'],
        good: '关于环境整治的通知\n由镇城管办牵头，水务站配合，6月30日前清完两条沟。',
      },
      { bad: '关于校园安全的通知\n各有关单位要高度重视，压实责任，形成合力。', hits: ['各有关单位'] },
      { bad: '关于冬修的通知\n有关方面要积极配合，全力做好各项保障工作。', hits: ['有关方面'] },
      { bad: '在调度会上的讲话\n各部门要主动作为，切实加强协调，全面提升效率。', hits: ['各部门'] },
      { bad: '关于年会的通知\n会后责成××部门整理发言稿并归档。', hits: ['××部门'] },
      { bad: '关于培育工匠的总结\n选出木工学员4名，明确有关部门负责培养。', hits: ['有关部门'] },
      { bad: '关于渡口的总结\n渡口缺少泊位，我站积极与有关单位进行沟通，安排渔船到下游停靠。', hits: ['有关单位'] },
      { bad: '关于联欢的通知\n节目由工、青、妇等部门负责落实。', hits: ['等部门'] },
      { bad: '关于文物工作的通知\n明确相关职能部门进一步加强保护，不断提高水平。', hits: ['相关职能部门'] },
    ],
    allows: [
      '关于环境整治的通知\n由镇城管办牵头，相关部门配合，切实抓好落实。',
      '关于校园安全的通知\n各有关单位要于9月10日前报送自查表。',
      '关于防汛的通知\n各地区、各部门要高度重视，切实加强领导，全面提升水平。',
      '关于冬修的通知\n各县区和各部门要主动作为，切实加强协调，全面提升效率。',
      '关于冬修的通知\n有关部门要按12元每米支付运费。',
      '关于托管的通知\n午餐由教育局、市场监管局等部门负责检查。',
      '在调度会上的讲话\n王村、李村和有关单位昨天已经到场。',
      { text: '有关部门应当依照各自职责，做好保护工作。', genre: 'norm' },
      '关于督查的通报\n一些部门反映，相关单位要求重复报数。',
      '关于改文的通知\n“有关部门要切实加强管理”请写明是哪个部门。',
      '关于会务的通知\n××单位已报名，请于3月5日前补交照片。',
      '关于农机的总结\n修好收割机4台，由相关部门和合作社验收。',
      '关于仓储的通知\n各县应指定有关部门负责验收。',
      '关于渡口的总结\n我站积极与县航道站等有关单位沟通，安排渔船到下游停靠。',
      '关于渡口的总结\n我站3月12日与有关单位沟通，借用泊位6个。',
      '关于渡口的总结\n我站主动向有关单位道歉。',
      '他到有关部门去问，有关部门要他回家等。',
    ],
  },
  function* (block, ctx) {
    if (block.hits(actors).some((hit) => hit.class === 'lead')) return;
    for (const { start, unit } of block.sentences) {
      if (unit.slots.when !== undefined) continue;
      const actor = unit.hits(actors).find((hit) => isVague(unit, hit) && isTold(unit, hit) && isAsserted(unit, hit));
      if (actor === undefined) continue;
      const at = start + actor.end;
      const edit = { start: at, end: at, newText: '（牵头：${1:单位}，联系人${2:姓名}，${3:日期}前完成）' };
      const fix = ctx.fix('fixLead', {}, 'suggest', [edit], 'snippet');
      yield ctx.finding('vague', { start: start + actor.start, end: at }, { actor: actor.term }, { fixes: [fix] });
    }
  },
);

function isVague(unit: SentenceUnit, hit: TermHit): boolean {
  if (hit.class === 'everybody')
    return unit.emptiness.verdict === 'clear' && !EVERYWHERE.test(unit.text.slice(0, hit.start));
  if (hit.class === 'blank') return /(?:责成|指定|明确|安排|要求)$/u.test(unit.text.slice(0, hit.start));
  if (hit.class === 'others')
    return /^(?:负责|牵头)/u.test(unit.text.slice(hit.end)) && !NAMED.test(unit.text.slice(0, hit.start));
  if (hit.class === 'actor' && EAGER.test(unit.text.slice(0, hit.start)) && TALK.test(unit.text.slice(hit.end)))
    return !isBackedUp(unit);
  if (hit.class === 'actor' && ASSIGNED.test(unit.text.slice(0, hit.start)) && ACT.test(unit.text.slice(hit.end)))
    return true;
  return hit.class === 'actor' && !isBackedUp(unit) && unit.emptiness.verdict !== 'filled';
}

function isTold(unit: SentenceUnit, actor: { readonly start: number; readonly end: number }): boolean {
  return (
    TOLD.test(unit.text.slice(actor.end)) ||
    TALK.test(unit.text.slice(actor.end)) ||
    THROUGH.test(unit.text.slice(0, actor.start))
  );
}
