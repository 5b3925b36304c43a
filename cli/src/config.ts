import { resolve } from 'node:path';
import {
  createEngine,
  DEFAULT_CONFIG,
  GENRES,
  LEVELS,
  NO_BURDEN_SETTINGS,
  REGISTRY,
  STAGES,
  type BurdenSettings,
  type Config,
  type Engine,
  type Genre,
  type Level,
  type Stage,
} from '@shihua/rules';
import { findConfigFile, parseConfigFile, ReadError, readConfigFile, type ConfigFile } from '@shihua/server/read';
import { burdenHours, orgFlag, orgOf } from './burden.ts';
import { noSuchRule } from './rule-names.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says about the configuration; it wins over the file. */
export interface ConfigFlags {
  readonly config?: string;
  readonly genre?: Genre | 'auto';
  readonly stage?: Stage;
  /** Level or `off` by rule id. */
  readonly rules: Readonly<Record<string, Level | 'off'>>;
  /** Headcounts, `N=200,M=20,Y=60,D=10`; what they leave out is taken from the file. */
  readonly org?: string;
}

/** What a command works with. */
export interface Setup {
  readonly engine: Engine;
  readonly config: Config;
  readonly burden: BurdenSettings;
}

/** Paragraphs remembered from document to document, for folders whose documents repeat each other; few, for the memory. */
const REMEMBERED = 200;

/** The setup of a command: defaults, then the file, then the flags. Throws {@link UsageError} for any bad key or value. */
export async function makeSetup(flags: ConfigFlags, cwd: string): Promise<Setup> {
  const org = orgFlag(flags.org);
  const file = await findConfig(flags.config, cwd);
  const { config, burden } = file === undefined ? DEFAULTS : parseConfig(file);
  for (const id of Object.keys(flags.rules)) requireRule(id, '--rule');
  const asked: Config = {
    ...config,
    ...(flags.genre === undefined ? {} : { genre: flags.genre }),
    ...(flags.stage === undefined ? {} : { stage: flags.stage }),
    rules: { ...config.rules, ...flags.rules },
  };
  const engine = createEngine(REGISTRY, asked, REMEMBERED);
  const [problem] = engine.problems;
  if (problem !== undefined) {
    throw new UsageError(`${file?.path ?? '--rule'}：${problem.key}：${problem.message}`);
  }
  return { engine, config: asked, burden: { ...burden, org: { ...burden.org, ...org } } };
}

async function findConfig(named: string | undefined, cwd: string): Promise<ConfigFile | undefined> {
  try {
    if (named === undefined) return await findConfigFile(cwd);
    const text = await readConfigFile(resolve(cwd, named), named);
    if (text === undefined) throw new UsageError(`${named}：配置文件不存在。`);
    return { path: named, text };
  } catch (error) {
    throw usageErrorOf(error);
  }
}

/** What could not be read, as an error of usage that names it. */
function usageErrorOf(error: unknown): unknown {
  return error instanceof ReadError ? new UsageError(`${error.path}：${error.message}`) : error;
}

/** What a configuration file says. */
export interface FileConfig {
  readonly config: Config;
  readonly burden: BurdenSettings;
}

const DEFAULTS: FileConfig = { config: DEFAULT_CONFIG, burden: NO_BURDEN_SETTINGS };

/** Reads a configuration file. Throws {@link UsageError} that names the file and the key. */
export function parseConfig(file: ConfigFile): FileConfig {
  const { path } = file;
  const fail = (key: string, message: string): never => {
    throw new UsageError(`${path}：${key}：${message}`);
  };
  const section = (key: string, value: unknown): Readonly<Record<string, unknown>> =>
    isRecord(value) ? value : fail(key, '应为对象 {…}。');

  const config: { -readonly [K in keyof Config]: Config[K] } = { ...DEFAULT_CONFIG };
  const burden: { -readonly [K in keyof BurdenSettings]: BurdenSettings[K] } = { ...NO_BURDEN_SETTINGS };
  for (const [key, value] of Object.entries(parseFile(file))) {
    switch (key) {
      case '$schema':
        break;
      case 'genre':
        config.genre = oneOf(['auto', ...GENRES], value) ?? fail(key, `只能是 auto、${GENRES.join('、')}。`);
        break;
      case 'stage':
        config.stage = oneOf(STAGES, value) ?? fail(key, `只能是 ${STAGES.join('、')}。`);
        break;
      case 'drafts':
        config.drafts = typeof value === 'boolean' ? value : fail(key, '只能是 true 或 false。');
        break;
      case 'rules':
        config.rules = mapRules(
          path,
          key,
          section(key, value),
          (id, level) => oneOf(LEVELS_OR_OFF, level) ?? fail(id, LEVEL_HELP),
        );
        break;
      case 'options':
        config.options = mapRules(path, key, section(key, value), (id, options) => section(id, options));
        break;
      case 'org':
        burden.org = orgOf(path, section(key, value));
        break;
      case 'burdenHours':
        burden.hours = burdenHours(path, section(key, value));
        break;
      default:
        fail(key, '没有这个设置。');
    }
  }
  return { config, burden };
}

/** Levels a rule can be set to. */
export const LEVELS_OR_OFF: readonly (Level | 'off')[] = [...LEVELS, 'off'];

/** What to say where a level is none. */
export const LEVEL_HELP = `级别只能是 ${LEVELS_OR_OFF.join('、')}。`;

function mapRules<T>(
  path: string,
  key: string,
  section: Readonly<Record<string, unknown>>,
  read: (key: string, value: unknown) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(section).map(([id, value]) => {
      requireRule(id, `${path}：${key}`);
      return [id, read(`${key}.${id}`, value)];
    }),
  );
}

function requireRule(id: string, where: string): void {
  if (!REGISTRY.some((rule) => rule.meta.id === id)) throw new UsageError(`${where}：${noSuchRule(id)}`);
}

function parseFile(file: ConfigFile): Readonly<Record<string, unknown>> {
  try {
    return parseConfigFile(file);
  } catch (error) {
    throw usageErrorOf(error);
  }
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
