import type { Plugin } from 'esbuild';

export declare const UNUSED_FEATURES: readonly string[];
export declare const slimParsers: Plugin;
export declare const slimServer: Plugin;
export declare function withoutFeature(source: string): string;
export declare const UNUSED_TYPES: readonly string[];
export declare function withoutTypes(source: string): string;
export declare const UNUSED_CLASSES: readonly string[];
