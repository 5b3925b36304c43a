import { isAbsolute, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** The files that a pattern such as `文稿/**` names, with `/` between folders; undefined where it is no pattern. */
export async function filesOf(pattern: string, cwd: string): Promise<readonly string[] | undefined> {
  if (!isDynamicPattern(pattern)) return undefined;
  return glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
}
