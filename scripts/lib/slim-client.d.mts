import type { Plugin } from 'esbuild';

export declare const UNUSED_FEATURES: readonly string[];
export declare const slimClient: Plugin;
export declare function withoutCode(source: string): string;
