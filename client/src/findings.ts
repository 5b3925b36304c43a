import * as vscode from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { FindingCollection } from './finding-collection.ts';
import { distinct } from './findings/ids.ts';
import type { Place, PlaceLevel } from './findings/place.ts';

/** Where findings are shown besides the tree: in the Problems panel, or as marks in the text alone. */
export type Display = 'problems' | 'decorations';

/** The setting `shihua.display`. */
export function display(): Display {
  const value = vscode.workspace.getConfiguration('shihua').get<string>('display');
  return value === 'decorations' ? 'decorations' : 'problems';
}

/** All findings the server has told of, whether or not the Problems panel lists them. */
export class Findings implements vscode.Disposable {
  readonly #collections = new Set<FindingCollection>();
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #settings: vscode.Disposable;

  /** Something was found, or is gone. */
  readonly onChange = this.#changes.event;

  /** Makes the collections into which the language client puts what it is told. */
  readonly collections: DiagnosticCollectionProvider = {
    create: (name) => {
      const collection = new FindingCollection(name, display() === 'problems', () => {
        this.#changes.fire();
      });
      this.#collections.add(collection);
      return collection;
    },
    dispose: (collection) => {
      if (collection instanceof FindingCollection) this.#collections.delete(collection);
      collection.dispose();
    },
  };

  constructor() {
    this.#settings = vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('shihua.display')) return;
      for (const collection of this.#collections) collection.list(display() === 'problems');
      this.#changes.fire();
    });
  }

  /** How many documents have been read, those without findings included. */
  get documents(): number {
    return [...this.#collections].reduce((sum, collection) => sum + [...collection].length, 0);
  }

  /** The findings in one document. */
  in(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return [...this.#collections].flatMap((collection) => collection.get(uri) ?? []);
  }

  /** The findings of all documents, in no order. */
  places(): readonly Place[] {
    const places = [...this.#collections].flatMap((collection) =>
      [...collection].flatMap(([uri, diagnostics]) => diagnostics.map((diagnostic) => placeOf(uri, diagnostic))),
    );
    const ids = distinct(places.map(({ id }) => id));
    return places.map((place, index) => ({ ...place, id: ids[index] ?? place.id }));
  }

  dispose(): void {
    this.#settings.dispose();
    this.#changes.dispose();
  }
}

/** The rule a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** The level of a diagnostic. */
export function levelOf({ severity }: vscode.Diagnostic): PlaceLevel {
  switch (severity) {
    case vscode.DiagnosticSeverity.Error:
      return 'error';
    case vscode.DiagnosticSeverity.Warning:
      return 'warning';
    case vscode.DiagnosticSeverity.Information:
      return 'info';
    case vscode.DiagnosticSeverity.Hint:
      return 'hint';
  }
}

function placeOf(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Place {
  const rule = ruleOf(diagnostic);
  const { data } = diagnostic as { readonly data?: unknown };
  return {
    id: `${uri.toString()} ${rule} ${typeof data === 'string' ? data : ''}`,
    uri: uri.toString(),
    file: vscode.workspace.asRelativePath(uri),
    rule,
    level: levelOf(diagnostic),
    message: diagnostic.message,
    range: diagnostic.range,
  };
}
