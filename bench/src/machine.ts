import { availableParallelism, cpus } from 'node:os';
import { REGISTRY } from '@shihua/rules';
import type { Machine } from './results.ts';

/** Describes this machine. */
export function describeMachine(now = new Date()): Machine {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpus: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? '',
    date: now.toISOString().slice(0, 10),
    rules: REGISTRY.length,
  };
}
