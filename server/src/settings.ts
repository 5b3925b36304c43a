import {
  DEFAULT_CONFIG,
  GENRES,
  isAssumable,
  isAssumption,
  isHeadcount,
  isOrgSlot,
  LEVELS,
  NO_BURDEN_SETTINGS,
  STAGES,
  type BurdenSettings,
  type Config,
  type Genre,
  type Level,
  type Stage,
} from '@shihua/rules';
import { isRecord } from './is-record.ts';

/** The `shihua` section of an editor's settings, as it holds for one resource. */
export interface Settings {
  /** False: the document is left alone. */
  readonly enable: boolean;
  /** Answer workspace diagnostics with the files of all folders. */
  readonly workspaceDiagnostics: boolean;
  readonly config: Config;
  /** Headcounts and assumptions of the burden ledger. */
  readonly burden: BurdenSettings;
  /** Show the burden above the text. */
  readonly burdenLens: boolean;
  /** Show index and count of findings above each heading. */
  readonly headingLens: boolean;
}

/** What holds where nothing is set: the documents of editors are drafts. */
export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  workspaceDiagnostics: false,
  config: { ...DEFAULT_CONFIG, stage: 'draft' },
  burden: NO_BURDEN_SETTINGS,
  burdenLens: true,
  headingLens: false,
};

/** Settings as read, and the keys whose values were of no use. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly badKeys: readonly string[];
}

/**
 * Settings of a project's configuration file and of the editor over it, rule by rule and slot by slot. Editors send
 * their defaults too, so a value that is the default is none of the user's choices.
 */
export function overProject(editor: Settings, project: Settings): Settings {
  const { config, burden } = editor;
  const chosen = <K extends 'genre' | 'drafts'>(key: K): Config[K] =>
    config[key] === DEFAULT_SETTINGS.config[key] ? project.config[key] : config[key];
  return {
    ...editor,
    config: {
      ...config,
      genre: chosen('genre'),
      drafts: chosen('drafts'),
      rules: { ...project.config.rules, ...config.rules },
      options: { ...project.config.options, ...config.options },
    },
    burden: {
      org: { ...project.burden.org, ...burden.org },
      hours: { ...project.burden.hours, ...burden.hours },
    },
  };
}

/**
 * Reads the `shihua` section: `enable`, `workspaceDiagnostics`, `genre`, `stage`, `drafts`, `rules` (level by rule id),
 * `options` (values by rule id), `org` (headcounts), `burdenHours` (assumptions),
 * `burdenLens` and `headingLens`. A value of the wrong kind is replaced by its default and its key is listed.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  const badKeys: string[] = [];
  const section = isRecord(raw) ? raw : {};
  if (raw !== undefined && raw !== null && !isRecord(raw)) badKeys.push('shihua');

  const read = <T>(key: string, is: (value: unknown) => value is T, fallback: T): T => {
    const value = section[key];
    if (value === undefined || value === null) return fallback;
    if (is(value)) return value;
    badKeys.push(`shihua.${key}`);
    return fallback;
  };
  const readAll = <T>(
    key: string,
    is: (value: unknown) => value is T,
    named: (name: string) => boolean = () => true,
  ): Readonly<Record<string, T>> => {
    const kept: Record<string, T> = {};
    for (const [name, value] of Object.entries(read(key, isRecord, {}))) {
      // An empty field of a settings editor is no value.
      if (value === null) continue;
      if (is(value) && named(name)) kept[name] = value;
      else badKeys.push(`shihua.${key}.${name}`);
    }
    return kept;
  };

  const base = DEFAULT_SETTINGS;
  const settings: Settings = {
    enable: read('enable', isBoolean, base.enable),
    workspaceDiagnostics: read('workspaceDiagnostics', isBoolean, base.workspaceDiagnostics),
    config: {
      genre: read('genre', isGenre, base.config.genre),
      stage: read('stage', isStage, base.config.stage),
      rules: readAll('rules', isLevel),
      options: readAll('options', isRecord),
      drafts: read('drafts', isBoolean, base.config.drafts),
    },
    burden: {
      org: readAll('org', isHeadcount, isOrgSlot),
      hours: readAll('burdenHours', isAssumable, isAssumption),
    },
    burdenLens: read('burdenLens', isBoolean, base.burdenLens),
    headingLens: read('headingLens', isBoolean, base.headingLens),
  };
  return { settings, badKeys };
}

/** Equal keys mean equal findings, so analyses and engines are shared by it. */
export function configKey(config: Config): string {
  return JSON.stringify([
    config.genre,
    config.stage,
    config.drafts,
    Object.entries(config.rules).sort(byName),
    Object.entries(config.options).sort(byName),
  ]);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isGenre(value: unknown): value is Genre | 'auto' {
  return value === 'auto' || GENRES.some((genre) => genre === value);
}

function isStage(value: unknown): value is Stage {
  return STAGES.some((stage) => stage === value);
}

function isLevel(value: unknown): value is Level | 'off' {
  return value === 'off' || LEVELS.some((level) => level === value);
}
