import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support.ts';
import type { Once } from './once.ts';
import { PROJECT_KEYS, UNHEARD_KEYS, type ProjectConfigs } from './project-config.ts';
import type { ConfigSection } from './runtime.ts';
import { DEFAULT_SETTINGS, overProject, parseSettings, type Settings } from './settings.ts';
import { fill, reasonOf, type Strings } from './strings.ts';

/** Where slips are told: those of the editor's settings and those of a project's file. */
export interface Warnings {
  readonly settings: Once;
  readonly project: Once;
}

/** Settings by resource, those of the project included: asked for once, kept until they change or the document closes. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: ClientSupport;
  readonly #strings: Strings;
  readonly #byResource = new Map<string, Promise<Settings>>();
  readonly #projects: ProjectConfigs;
  readonly #say: Warnings;
  /** What holds everywhere, for clients that are not asked by resource. */
  #everywhere: Settings;

  constructor(
    connection: Connection,
    client: ClientSupport,
    strings: Strings,
    projects: ProjectConfigs,
    say: Warnings,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#strings = strings;
    this.#projects = projects;
    this.#say = say;
    this.#everywhere = this.#parse(client.options.settings);
  }

  /** Follows changes of settings; `changed` is called after what was kept has been dropped. */
  listen(changed: () => void): void {
    this.#connection.onDidChangeConfiguration(({ settings }) => {
      const section: unknown =
        typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'shihua') : undefined;
      if (!this.#client.configuration && section !== undefined) this.#everywhere = this.#parse(section);
      this.#byResource.clear();
      changed();
    });
  }

  /** Asks the client to announce changes; call after `initialized`. */
  async register(): Promise<void> {
    if (!this.#client.registerConfiguration) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'shihua' });
  }

  /** The settings that hold for a document or folder. Never rejects. */
  of(uri: string): Promise<Settings> {
    const known = this.#byResource.get(uri);
    if (known) return known;
    const asked = this.#find(uri);
    this.#byResource.set(uri, asked);
    return asked;
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.#byResource.delete(uri);
  }

  /** Forgets everything: the configuration file of a project, or the folders, have changed. */
  clear(): void {
    this.#projects.clear();
    this.#byResource.clear();
  }

  async #find(uri: string): Promise<Settings> {
    const asked = this.#client.configuration ? this.#ask(uri) : this.#everywhere;
    const [project, editor] = await Promise.all([this.#projects.of(uri), asked]);
    return project ? overProject(editor, this.#ofProject(project)) : editor;
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      const raw: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'shihua' });
      return this.#parse(raw);
    } catch (error) {
      this.#say.settings.say(fill(this.#strings.settingsUnread, { reason: reasonOf(error) }));
      return DEFAULT_SETTINGS;
    }
  }

  #ofProject({ path, keys }: ConfigSection): Settings {
    const heard: ReadonlySet<string> = new Set(PROJECT_KEYS);
    const { settings, badKeys } = parseSettings(
      Object.fromEntries(Object.entries(keys).filter(([key]) => heard.has(key))),
    );
    const known: ReadonlySet<string> = new Set([...PROJECT_KEYS, ...UNHEARD_KEYS]);
    const unknown = Object.keys(keys).filter((key) => !known.has(key));
    for (const key of unknown) this.#say.project.say(fill(this.#strings.unknownProjectKey, { path, key }));
    for (const key of badKeys)
      this.#say.project.say(fill(this.#strings.badProjectKey, { path, key: key.replace('shihua.', '') }));
    return settings;
  }

  #parse(raw: unknown): Settings {
    const { settings, badKeys } = parseSettings(raw);
    for (const key of badKeys) this.#say.settings.say(fill(this.#strings.badSetting, { key }));
    return settings;
  }
}
