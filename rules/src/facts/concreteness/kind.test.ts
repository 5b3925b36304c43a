import { describe, expect, it } from 'vitest';
import { BlockFacts } from '../../engine/units.ts';
import { buildDigests } from '../../guards/build-digests.ts';
import { buildMatcher } from '../../lexicon/matcher.ts';
import { SHARED_TABLES } from '../../lexicon/shared.ts';
import { parse } from '../../parse/parse.ts';
import type { Genre } from '../../rule/levels.ts';

const MATCHER = buildMatcher(SHARED_TABLES);

/** The kind of the last sentence of a text. */
function kindOf(text: string, genre: Genre): string | undefined {
  const parsed = parse(text, 'plaintext');
  const block = parsed.blocks.at(-1);
  const digest = buildDigests(parsed, { genre, stage: 'review' }).at(-1);
  if (block === undefined || digest === undefined) throw new Error('no block');
  return new BlockFacts(block, digest, MATCHER).sentences.at(-1)?.unit.emptiness.kind;
}

describe('an order is no claim', () => {
  it.each([
    '建立数据共用机制，充分利用现有平台，推动信息互通，切实提高管理实效。',
    '运用新技术，创新推广方式，切实提升服务效果。',
    '完善培训办法，提高教学质量，为学员提供多种学习途径。',
    '结合本地实际，以龙头企业带动集群建设，推动产业均衡协调发展。',
    '确保完成试点任务，取得工作成效。',
    '对重点企业加强指导服务，使经营环境明显改善。',
    '（三）健全科研人员激励制度，赋予更大自主权。',
    '大力提升各类展会的品牌影响。',
    '强化食品质量监管，严防各类事故。',
    '对行动迟缓、应付了事的单位，要切实加强管理。',
  ])('%s', (text) => {
    expect(kindOf(text, 'directive')).toBe('measure');
  });

  it('neither in the plans of a report', () => {
    expect(kindOf('完善研究机制，选树建站以来的先进典型，讲好治水故事。', 'report')).toBe('measure');
    expect(kindOf('今后我们将采取有力措施，切实加以改进。', 'report')).toBe('measure');
    expect(kindOf('一、2027年工作安排\n完善防疫体系，提升卫生工作成效。', 'report')).toBe('measure');
  });
});

describe('what is past is no order', () => {
  it.each([
    '深入推进各项改革，有效激发了市场活力。',
    '近年来，各部门积极运用新媒体推进公开、优化服务，取得了较好效果。',
    '加快推进服务平台建设，群众满意度持续提升。',
    '依法保护各方合法权益，服务水平得到进一步提高。',
    '窗口服务体系逐步健全，内容不断丰富，功能不断增强。',
    '全方位合作取得重大进展。',
    '目前，网络体系逐步健全。',
  ])('%s', (text) => {
    expect(kindOf(text, 'report')).toBe('claim');
  });

  it('in the review of the past, unless the sentence looks ahead', () => {
    const review = '一、2026年工作回顾\n';
    expect(kindOf(`${review}持续优化营商环境，推动重点领域改革。`, 'report')).toBe('claim');
    expect(kindOf(`${review}对这些难题，我们将采取措施，切实加以改进。`, 'report')).toBe('measure');
    expect(kindOf(`${review}我们一定采取有力措施加以改进，不断巩固基础。`, 'report')).toBe('measure');
    expect(kindOf(`${review}持续优化营商环境，推动重点领域改革。`, 'directive')).toBe('measure');
  });
});

describe('a goal is neither claimed nor told as done', () => {
  it.each([
    ['总体目标是：供水能力明显增强，服务水平持续提高。', 'directive'],
    ['到2027年，供水体系更加完善，保障能力显著提升。', 'directive'],
    ['力争用三年时间，管理更加规范，服务水平明显提升。', 'report'],
    ['通过三年努力，农村供水条件明显改善。', 'report'],
  ] as const)('%s', (text, genre) => {
    expect(kindOf(text, genre)).toBe('measure');
  });

  it.each([
    ['推动供水事业取得历史性成就。', 'report', 'claim'],
    ['三年来，总体目标是达到了的，服务水平明显提升。', 'report', 'claim'],
    ['推动供水事业取得历史性成就，切实提升服务水平。', 'directive', 'measure'],
  ] as const)('%s is no goal', (text, genre, kind) => {
    expect(kindOf(text, genre)).toBe(kind);
  });
});

describe('a stance stays one', () => {
  it.each([
    ['让我们同心同德、真抓实干，为开创美好未来而不懈奋斗！', 'speech'],
    ['各单位要高度重视，统一思想，充分认识做好这项工作的重大意义。', 'directive'],
    ['大力推进垃圾分类，有利于改善人居环境，促进资源循环利用。', 'directive'],
    ['做好防汛工作事关群众安危，关系发展稳定。', 'directive'],
    ['过去一年极不平凡，我们始终坚定信心、迎难而上。', 'report'],
  ] as const)('%s', (text, genre) => {
    expect(kindOf(text, genre)).toBe('stance');
  });
});
