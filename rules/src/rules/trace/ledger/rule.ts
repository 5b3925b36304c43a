import { isAsserted } from '../../../guards/standing.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { ledgerTerms } from '../../../lexicon/trace.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { LocalEdit } from '../../../rule/types.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { aroundLedger } from './words.ts';

const REACH_BEFORE = 8;
const REACH_AFTER = 6;
const FREQUENT = 4;

export const rule = defineSentenceRule(
  {
    id: 'trace/ledger',
    summary: '要求建台账、全程纪实、一事一档，没有写用途',
    why: '台账若只为备查，填的人花时间，看的人很少，同样的数往往别处已有。写明由谁用、用来决定什么；系统里已有的数不再重复填报。',
    fixNote: '补写使用单位和用途，或把定期报送改为由牵头部门取数；都由起草人选定。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'speech', 'minutes', 'request', 'report'] },
    sources: [
      {
        instrument: '中央层面整治形式主义为基层减负专项工作机制办公室、中央纪委办公厅通报',
        words: '每日防火巡查…等各类台账资料',
        provenance: 'seen',
      },
      {
        instrument: '《关于解决形式主义突出问题为基层减负的通知》',
        words: '不得简单将有没有领导批示、开会发文、台账记录、工作笔记作为标准',
        provenance: 'second-hand',
      },
    ],
    messages: {
      frequent: '要求建台账并{freq}报送，未写由谁用；已有数据请不再重复要。',
      keep: '台账要求留存备查，未写由谁查、作何用；请补，没有依据可删。',
      plain: '要求建台账，未写由谁用、用来定什么；请补写用途。',
      chronicle: '“{term}”未写记哪些事、给谁看；请写明事项和用途。',
      each: '“{term}”要另建档案，未写用途；请写明由谁用，已有的不另建。',
      fixUse: '补写由谁用、用来做什么',
      fixExtract: '改为从现有系统取数',
    },
    terms: [ledgerTerms, aroundLedger],
    triggers: [ledgerTerms],
    examples: [
      {
        bad: '关于推进读书活动的通知\n各科室要分类建好台账，按月报送。',
        hits: ['建好台账，按月报送'],
        good: '关于推进读书活动的通知\n各科室的借阅数由图书室从借阅系统提取，不另报送。',
      },
      { bad: '关于做好志愿服务的通知\n各社区做好服务台账，台账留存备查。', hits: ['做好服务台账，台账留存备查'] },
      { bad: '关于开展走访的通知\n各组建立走访工作台账。', hits: ['建立走访工作台账'] },
      { bad: '关于干部培养的通知\n对参训干部实行全程纪实。', hits: ['实行全程纪实'] },
      { bad: '关于组织生活的通知\n各支部每次会后形成一会一档。', hits: ['形成一会一档'] },
      { bad: { text: '县局对挂职干部落实全程纪实，定期谈话。', genre: 'report' }, hits: ['落实全程纪实'] },
    ],
    allows: [
      '关于文件审核的通知\n各科建立审核台账，对已审核的文件实行动态管理。',
      '关于减轻负担的通知\n各单位不再要求村里建立活动台账。',
      '关于整治台账过多的通知\n清理重复台账，已有数据不得要求再报台账。',
      '关于危险废物管理的通知\n产生单位要建立管理台账，如实记录种类和数量。',
      '关于整改的通知\n各镇建立问题整改台账，逐项销号。',
      '关于清理欠薪的通知\n各工地建立工资发放台账，由劳动监察大队核对。',
      '关于食堂管理的通知\n食堂进货查验应当建立台账。',
      '企业应当建立原材料台账。',
      { text: '乙镇为迎接检查连夜补台账，一项工作做了七本。', genre: 'criticism' },
      '关于库房盘点的通知\n各库核对台账数与实物数，差额在5月9日前报财务科。',
      { text: '全县建立了帮扶台账，解决住房问题31户。', genre: 'report' },
      '关于规范执法的通知\n行政执法检查实行全程纪实，录像保存二年。',
      { text: '经营者应当建立台账，保存二年。', genre: 'norm' },
    ],
  },
  function* (unit, ctx) {
    const found = read(unit);
    if (found === undefined) return;
    const { hit, span, kind } = found;
    const report = unit.numbers.find(
      (quantity) =>
        quantity.kind === 'frequency' &&
        (quantity.perYear ?? 0) >= FREQUENT &&
        /^[^，。；]{0,8}(?:报|更新|总结|汇总|通报|反馈)/u.test(unit.text.slice(quantity.end)),
    );
    const use = ctx.fix(
      'fixUse',
      {},
      'suggest',
      [{ start: hit.end, end: hit.end, newText: '（由${1:单位}用于${2:事项}）' }],
      'snippet',
    );
    if (hit.class !== 'ledger') {
      yield ctx.finding(hit.class, span, { term: hit.term }, { level: 'info', fixes: [use] });
    } else if (report !== undefined) {
      const extract = extraction(unit, report);
      const fixes = extract === undefined ? [] : [ctx.fix('fixExtract', {}, 'suggest', [extract], 'snippet')];
      const end = Math.max(span.end, clauseEnd(unit, report.start));
      yield ctx.finding(
        'frequent',
        { start: Math.min(span.start, report.start), end },
        { freq: unit.text.slice(report.start, report.unitEnd) },
        { fixes: [use, ...fixes] },
      );
    } else if (kind === 'keep') {
      yield ctx.finding('keep', span, {}, { fixes: [use] });
    } else if (!unit.hits(aroundLedger).some((other) => other.class === 'used')) {
      yield ctx.finding('plain', span, {}, { level: 'info', fixes: [use] });
    }
  },
);

interface Found {
  readonly hit: TermHit<'ledger' | 'chronicle' | 'each'>;
  readonly span: Span;
  readonly kind: 'keep' | 'set';
}

/** The ledger a sentence asks for: from the first word that asks to the last. */
function read(unit: SentenceUnit): Found | undefined {
  const { digest } = unit;
  const around = unit.hits(aroundLedger);
  let found: Found | undefined;
  for (const hit of unit.hits(ledgerTerms)) {
    if (digest.genre === 'report' && hit.class !== 'chronicle') continue;
    const exempt =
      hit.class === 'chronicle' ? around.some((other) => other.class === 'procedure') : digest.regime !== 'none';
    if (exempt) continue;
    if (!isAsserted(unit, hit) || around.some((other) => other.class === 'lawful' && other.end <= hit.end + 2))
      continue;
    const set = around.find((other) => other.class === 'set' && reaches(unit, other.end, hit.start, REACH_BEFORE));
    const keeps = around.filter((other) => other.class === 'keep' && reaches(unit, hit.end, other.start, REACH_AFTER));
    const keep = keeps.at(-1);
    if (set === undefined && keep === undefined) continue;
    const span = { start: found?.span.start ?? set?.start ?? hit.start, end: keep?.end ?? hit.end };
    const kept = keeps.some((other) => /备查|留存|存查|存档/u.test(other.term));
    found = { hit: found?.hit ?? hit, span, kind: kept || found?.kind === 'keep' ? 'keep' : 'set' };
  }
  return found;
}

function reaches(unit: SentenceUnit, from: number, to: number, reach: number): boolean {
  return to >= from && to - from <= reach && !/[，。；：]/u.test(unit.text.slice(from, to));
}

function clauseEnd(unit: SentenceUnit, offset: number): number {
  return unit.clauses.find((clause) => clause.start <= offset && offset < clause.end)?.end ?? offset;
}

/** Replaces the clause that asks for reports when it is a clause of its own. */
function extraction(unit: SentenceUnit, report: Span): LocalEdit | undefined {
  const clause = unit.clauses.find((candidate) => candidate.start === report.start);
  return clause === undefined
    ? undefined
    : { start: clause.start, end: clause.end, newText: '已有数据不重复报送，由${1:牵头部门}从现有系统提取' };
}
