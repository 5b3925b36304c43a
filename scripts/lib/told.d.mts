/** How a script is used. */
export interface Script {
  /** Said for `--help` and below every complaint. */
  readonly usage: string;
  readonly options?: Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly default?: string }>>;
  /** How many arguments without a name it takes; none unless it is said. */
  readonly places?: number;
}

/** What a script was told. */
export interface Told {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly places: readonly string[];
}

/** What a script was told, or what it is to say instead of running, and with which exit code. */
export function readTold(
  args: readonly string[],
  script: Script,
): Told | { readonly say: string; readonly code: 0 | 2 };

/** What the script was told on its command line. Says how it is used and ends where that was asked for or not followed. */
export function told(script: Script): Told;
