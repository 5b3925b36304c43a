import type { Plugin } from 'esbuild';

export declare function whenNeeded(bundleOf: ReadonlyMap<string, string>): Plugin;
export declare function exportedFunctions(source: string): readonly string[];
