import type { Span } from '../../text/span.ts';
import type { Act, Group, Task } from '../model.ts';
import { deadlineAt, frequencyAt } from '../often.ts';
import type { Scene } from '../scene.ts';
import { meetingBefore, type GroupAt, type Memory } from '../who.ts';

/** What a reader of acts is given: the sentence, who is named in it, and what was said before. */
export interface Reading {
  readonly scene: Scene;
  readonly groups: readonly GroupAt[];
  readonly memory: Memory;
}

/** A task at a span, with frequency and deadline as the sentence gives them. */
export function makeTask(
  { scene }: Reading,
  act: Act,
  span: Span,
  group: Group | undefined,
  more: Partial<Task> = {},
): Task {
  const deadline = deadlineAt(scene, span);
  return {
    act,
    group,
    start: span.start,
    end: span.end,
    name: scene.text.slice(span.start, span.end),
    frequency: frequencyAt(scene, span),
    ...(deadline === undefined ? {} : { deadline }),
    ...more,
  };
}

/** The nearest group before a unit's act, in the sentence or the block. */
export function bearerAt({ groups, memory }: Reading, at: number): Group | undefined {
  const nearest = groups.findLast((one) => one.start < at);
  if (nearest === undefined) return memory.subject;
  const meeting = nearest.class === 'there' || nearest.class === 'each' ? meetingBefore(memory, at) : undefined;
  if (meeting !== undefined) return meeting;
  return nearest.class === 'there' ? undefined : nearest.group;
}

/** True when two spans stand in one clause with nothing but words between them, at most `reach` characters apart. */
export function near(scene: Scene, first: Span, second: Span, reach: number): boolean {
  const gap = second.start - first.end;
  return gap >= 0 && gap <= reach && !/[，。；：！？]/u.test(scene.text.slice(first.end, second.start));
}
