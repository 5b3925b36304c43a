import * as vscode from 'vscode';
import { inBackground } from './background.ts';
import type { Findings } from './findings.ts';
import { groupPlaces, type Group, type GroupBy } from './findings/groups.ts';
import type { Place, PlaceLevel } from './findings/place.ts';
import type { Host } from './host.ts';
import { familyLabels, levelLabels } from './strings.ts';

const { t } = vscode.l10n;

/** Id of the view, as in the manifest. */
export const TREE_VIEW = 'shihua.findings';

/** How long, in milliseconds, changes are gathered before the tree is drawn anew; it keeps up while somebody types. */
const REFRESH_DELAY = 200;

/** Where the chosen grouping is kept, and the context key by which the manifest offers the other one. */
const GROUP_KEY = 'shihua.findingsBy';

/** Context key: some document has been read, so that an empty tree means that nothing was found. */
const READ_KEY = 'shihua.findingsRead';

/** Shape as well as colour tell the levels apart, and every line says its level in words. */
const ICONS: Readonly<Record<PlaceLevel, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('editorInfo.foreground')),
  hint: new vscode.ThemeIcon('lightbulb'),
};

type Node = Group | Place;

/** The view of all findings in the Explorer, by document or by family; choosing one goes to its place. */
export class FindingsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #findings: Findings;
  readonly #state: vscode.Memento;
  readonly #host: Host;
  readonly #view: vscode.TreeView<Node>;
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #callOff: (() => void) | undefined;
  #by: GroupBy;
  #groups: readonly Group[] = [];
  /** How many documents have findings: with one, its name need not stand on every line. */
  #files = 0;

  readonly onDidChangeTreeData = this.#changes.event;

  /** `state` keeps the grouping for the next time. */
  constructor(findings: Findings, host: Host, state: vscode.Memento) {
    this.#findings = findings;
    this.#host = host;
    this.#state = state;
    this.#by = state.get<string>(GROUP_KEY) === 'family' ? 'family' : 'file';
    this.#view = vscode.window.createTreeView<Node>(TREE_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      this.#view,
      findings.onChange(() => {
        this.#soon();
      }),
      vscode.commands.registerCommand('shihua.findingsByFile', () => this.group('file')),
      vscode.commands.registerCommand('shihua.findingsByFamily', () => this.group('family')),
    );
    this.#refresh();
  }

  /** Puts the findings together by document or by family. */
  async group(by: GroupBy): Promise<void> {
    this.#by = by;
    this.#refresh();
    await this.#state.update(GROUP_KEY, by);
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (node === undefined) return [...this.#groups];
    return 'places' in node ? [...node.places] : [];
  }

  getParent(node: Node): Node | undefined {
    return 'places' in node ? undefined : this.#groups.find(({ places }) => places.includes(node));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'places' in node ? this.#groupItem(node) : this.#placeItem(node);
  }

  dispose(): void {
    this.#callOff?.();
    this.#subscriptions.dispose();
  }

  #soon(): void {
    this.#callOff ??= this.#host.later(REFRESH_DELAY, () => {
      this.#callOff = undefined;
      this.#refresh();
    });
  }

  #refresh(): void {
    const places = this.#findings.places();
    this.#groups = groupPlaces(places, this.#by, Object.keys(familyLabels()));
    this.#files = new Set(places.map(({ uri }) => uri)).size;
    this.#view.description = places.length === 0 ? '' : t('{0} findings', places.length);
    inBackground(vscode.commands.executeCommand('setContext', GROUP_KEY, this.#by));
    inBackground(vscode.commands.executeCommand('setContext', READ_KEY, this.#findings.documents > 0));
    this.#changes.fire();
  }

  #groupItem({ key, places }: Group): vscode.TreeItem {
    const name = this.#by === 'file' ? (places[0]?.file ?? key) : (familyLabels()[key] ?? key);
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `${this.#by} ${key}`;
    item.description = t('{0} findings', places.length);
    item.iconPath = new vscode.ThemeIcon(this.#by === 'file' ? 'file' : 'tag');
    item.accessibilityInformation = { label: t('{0}: {1} findings', name, places.length) };
    return item;
  }

  #placeItem(place: Place): vscode.TreeItem {
    const { id, uri, file, rule, level, message, range } = place;
    const word = levelLabels()[level];
    const line = t('line {0}', range.start.line + 1);
    const where = this.#by === 'file' || this.#files < 2 ? line : `${file.replace(/^.*\//u, '')} ${line}`;
    // The message last: it is what may be cut off in a narrow side bar, and the tooltip has it in full.
    const item = new vscode.TreeItem(`${word} · ${where}`);
    item.id = `${this.#by} ${id}`;
    item.description = message;
    item.tooltip = `${word} · ${message}\n${file} ${line}\n${rule}`;
    item.iconPath = ICONS[level];
    item.contextValue = 'finding';
    item.accessibilityInformation = { label: t('{0}: {1}, {2} {3}', word, message, file, line) };
    item.command = {
      title: t('Go there'),
      command: 'vscode.open',
      arguments: [vscode.Uri.parse(uri), { selection: rangeOf(range) } satisfies vscode.TextDocumentShowOptions],
    };
    return item;
  }
}

function rangeOf({ start, end }: Place['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
