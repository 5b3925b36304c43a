import type { Plugin } from 'esbuild';

export declare const withoutExamples: Plugin;
export declare function stripped(source: string, path: string): string;
