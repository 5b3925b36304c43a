import type { PluginBuild } from 'esbuild';

export declare function leaveOut(
  build: PluginBuild,
  packageName: string,
  names: readonly string[],
  emptied: (source: string) => string,
): void;
export declare function exportedNames(source: string): string[];
