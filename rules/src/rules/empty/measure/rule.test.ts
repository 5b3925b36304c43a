import { expect, it } from 'vitest';
import type { Genre } from '../../../rule/levels.ts';
import { findingsOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

const messageIn = (genre: Genre, text = '持续优化营商环境，不断提升服务质量和效率。'): string =>
  findingsOf(rule, { text, genre })
    .map(({ message }) => message)
    .join();

it('asks who and when where somebody else is to act, and for the deed where the author tells of their own', () => {
  expect(messageIn('directive')).toContain('没有写谁、何事、何时、多少');
  expect(messageIn('report')).toContain('没有写办成哪件事');
});

it('grants a deed that is named, and asks how far', () => {
  expect(messageIn('report', '制定促进条例，完善沟通机制，不断优化营商环境。')).toContain('办到什么程度');
});

it('asks for a deed after what is followed', () => {
  const text = '深入贯彻党中央决策部署，扎实推进各项工作，切实加强统筹协调。';
  const [finding] = findingsOf(rule, { text, genre: 'report' });
  expect(finding?.level).toBe('hint');
  expect(finding?.message).toContain('在后面接一件');
});

it('does not say that a thing with a name is not named', () => {
  expect(messageIn('directive', '认真贯彻《防洪规划》，不断完善机制，切实提升能力和水平。')).toContain(
    '没有写谁、何时',
  );
});

it('says what is missing and no more', () => {
  expect(messageIn('directive', '持续推进标准化健康驿站建设，推动服务模式优化，将服务延伸到社区。')).toContain(
    '没有写谁、何时、多少；',
  );
  expect(messageIn('directive', '职业院校要主动深化产教融合，切实提高人才培养质量，不断完善机制。')).toContain(
    '没有写何事、何时、多少；',
  );
  expect(messageIn('directive', '坚持以质量为中心，不断完善机制，切实提升服务水平。')).toContain('没有写谁、何事');
});

it('calls a goal a goal', () => {
  const goal = '总体目标是：供水能力明显增强，服务水平持续提高，群众满意度不断提升。';
  expect(messageIn('directive', goal)).toContain('这句写的是目标');
  expect(messageIn('report', goal)).toContain('这句写的是目标');
});
