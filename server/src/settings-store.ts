import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support.ts';
import type { Once } from './once.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';
import { fill, reasonOf, type Strings } from './strings.ts';

/** Settings by resource: asked for once, kept until they change or the document closes. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: ClientSupport;
  readonly #strings: Strings;
  readonly #byResource = new Map<string, Promise<Settings>>();
  readonly #warn: Once;
  /** What holds everywhere, for clients that are not asked by resource. */
  #everywhere: Settings;

  constructor(connection: Connection, client: ClientSupport, strings: Strings, warn: Once) {
    this.#connection = connection;
    this.#client = client;
    this.#strings = strings;
    this.#warn = warn;
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
    if (!this.#client.configuration) return Promise.resolve(this.#everywhere);
    const known = this.#byResource.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#byResource.set(uri, asked);
    return asked;
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.#byResource.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      const raw: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'shihua' });
      return this.#parse(raw);
    } catch (error) {
      this.#warn.say(fill(this.#strings.settingsUnread, { reason: reasonOf(error) }));
      return DEFAULT_SETTINGS;
    }
  }

  #parse(raw: unknown): Settings {
    const { settings, badKeys } = parseSettings(raw);
    for (const key of badKeys) this.#warn.say(fill(this.#strings.badSetting, { key }));
    return settings;
  }
}
