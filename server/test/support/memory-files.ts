import type { SidecarEntry } from '@shihua/rules';
import type { ConfigSection, Files, FileText, Listing } from '../../src/runtime.ts';

/** A file system in memory. A file whose text is `undefined` cannot be read. */
export class MemoryFiles implements Files {
  readonly texts: Map<string, string | undefined>;
  readonly sidecars = new Map<string, readonly SidecarEntry[]>();
  /** Keys of the configuration file by folder. */
  readonly configs = new Map<string, Readonly<Record<string, unknown>> | Error>();
  /** URIs read so far, in order. */
  readonly reads: string[] = [];
  /** Called before each read. */
  onRead: (uri: string) => void = () => undefined;

  constructor(texts: Readonly<Record<string, string | undefined>>) {
    this.texts = new Map(Object.entries(texts));
  }

  reaches(uri: string): boolean {
    return uri.startsWith('file:');
  }

  list(folder: string): Promise<Listing> {
    const files = [...this.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`)).sort();
    if (files.length === 0) return Promise.reject(new Error('文件夹不存在。'));
    return Promise.resolve({ files, failures: [] });
  }

  read(uri: string): Promise<FileText> {
    this.onRead(uri);
    this.reads.push(uri);
    const text = this.texts.get(uri);
    if (text === undefined) return Promise.reject(new Error('没有读取权限。'));
    return Promise.resolve({ text, encoding: 'gb18030', language: uri.endsWith('.md') ? 'markdown' : 'plaintext' });
  }

  sidecar(uri: string): Promise<readonly SidecarEntry[]> {
    return Promise.resolve(this.sidecars.get(uri) ?? []);
  }

  config(folder: string): Promise<ConfigSection | undefined> {
    const keys = this.configs.get(folder);
    if (keys instanceof Error) return Promise.reject(keys);
    return Promise.resolve(keys && { path: `${folder}/.shihuarc.json`, keys });
  }
}
