import * as vscode from 'vscode';

/**
 * A collection of diagnostics that keeps what it is given and passes it on to the Problems panel only where that is
 * wanted. `changed` is told of every change.
 */
export class FindingCollection implements vscode.DiagnosticCollection {
  readonly #problems: vscode.DiagnosticCollection;
  readonly #changed: () => void;
  readonly #kept = new Map<string, readonly [vscode.Uri, readonly vscode.Diagnostic[]]>();
  #listed: boolean;

  /** `listed`: whether the Problems panel is to have the diagnostics. */
  constructor(name: string | undefined, listed: boolean, changed: () => void) {
    this.#problems = vscode.languages.createDiagnosticCollection(name);
    this.#listed = listed;
    this.#changed = changed;
  }

  get name(): string {
    return this.#problems.name;
  }

  /** Puts the diagnostics into the Problems panel, or takes them out. */
  list(listed: boolean): void {
    if (this.#listed === listed) return;
    this.#listed = listed;
    if (listed) this.#problems.set([...this]);
    else this.#problems.clear();
  }

  set(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[] | undefined): void;
  set(entries: readonly [vscode.Uri, readonly vscode.Diagnostic[] | undefined][]): void;
  set(
    where: vscode.Uri | readonly [vscode.Uri, readonly vscode.Diagnostic[] | undefined][],
    diagnostics?: readonly vscode.Diagnostic[],
  ): void {
    const entries: readonly (readonly [vscode.Uri, readonly vscode.Diagnostic[] | undefined])[] =
      where instanceof vscode.Uri ? [[where, diagnostics]] : where;
    for (const [uri, given] of entries) {
      if (given === undefined) this.#kept.delete(uri.toString());
      else this.#kept.set(uri.toString(), [uri, given]);
      if (this.#listed) this.#problems.set(uri, given);
    }
    this.#changed();
  }

  delete(uri: vscode.Uri): void {
    this.#kept.delete(uri.toString());
    this.#problems.delete(uri);
    this.#changed();
  }

  clear(): void {
    this.#kept.clear();
    this.#problems.clear();
    this.#changed();
  }

  forEach(
    callback: (
      uri: vscode.Uri,
      diagnostics: readonly vscode.Diagnostic[],
      from: vscode.DiagnosticCollection,
    ) => unknown,
    thisArg?: unknown,
  ): void {
    for (const [uri, diagnostics] of this) callback.call(thisArg, uri, diagnostics, this);
  }

  get(uri: vscode.Uri): readonly vscode.Diagnostic[] | undefined {
    return this.#kept.get(uri.toString())?.[1];
  }

  has(uri: vscode.Uri): boolean {
    return this.#kept.has(uri.toString());
  }

  dispose(): void {
    this.#kept.clear();
    this.#problems.dispose();
    this.#changed();
  }

  *[Symbol.iterator](): Iterator<[uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]]> {
    for (const [uri, diagnostics] of this.#kept.values()) yield [uri, diagnostics];
  }
}
