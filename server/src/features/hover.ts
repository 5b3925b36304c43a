import { printableSources, type AnyRule, type Finding } from '@shihua/rules';
import type { Hover } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { Converter, pageOf } from '../convert.ts';
import { contain, type Services } from '../services.ts';
import { fill, type Strings } from '../strings.ts';
import { describeItem, itemsAt } from './burden-hover.ts';
import { markupFor } from './markup.ts';

/**
 * Registers the hover: what the rule is about, why, on what it rests, what else was found in the same place,
 * and what a task costs those it is laid on.
 */
export function registerHover(services: Services): void {
  services.connection.onHover(({ textDocument, position }, token) =>
    contain<Hover | null>(services, 'textDocument/hover', token, null, async () => {
      const analysed = await services.analyses.of(textDocument.uri);
      if (!analysed) return null;
      const converter = new Converter(textDocument.uri, analysed.document.text);
      const offset = converter.offset(position);
      const here = analysed.shown.filter(({ start, end }) => start <= offset && offset <= end);
      const items = itemsAt(analysed, offset);
      const first = here[0] ?? items[0];
      if (!first) return null;
      const parts = [
        ...here.map((finding) => describe(services, analysed, finding)),
        ...items.map((item) => describeItem(services, item)),
      ];
      const { markdownHover } = services.client;
      return {
        range: converter.range(first),
        contents: {
          kind: markdownHover ? 'markdown' : 'plaintext',
          value: parts.map((lines) => lines.join('\n\n')).join(markdownHover ? '\n\n---\n\n' : '\n\n'),
        },
      };
    }),
  );
}

function describe(services: Services, analysed: Analysed, finding: Finding): readonly string[] {
  const { strings, client, rulePages } = services;
  const markup = markupFor(client);
  const lines: string[] = [];
  const rule = analysed.engine.rules.find(({ meta }) => meta.id === finding.rule);
  if (rule) {
    lines.push(markup.strong(rule.meta.summary), markup.text(rule.meta.why));
    const missing = finding.rule.startsWith('empty/') ? analysed.engine.missingSlots(analysed.analysis, finding) : [];
    if (missing.length > 0) lines.push(markup.text(missingText(strings, missing)));
    for (const source of printableSources(rule.meta.sources))
      lines.push(markup.text(`${strings.basis}：${citation(source)}`));
  } else {
    lines.push(markup.text(finding.message));
  }
  const covered = analysed.analysis.findings.filter(({ fingerprint }) => finding.covers.includes(fingerprint));
  if (covered.length > 0) {
    const items = covered.map(({ message, rule: id }) => markup.item(`${message}（${id}）`));
    lines.push([markup.text(`${strings.alsoHere}：`), '', ...items].join('\n'));
  }
  const page = pageOf(finding.rule, rulePages);
  if (page !== undefined) lines.push(markup.link(`${strings.page} ${finding.rule}`, page));
  return lines;
}

function missingText({ missing, slots, listMark }: Strings, names: readonly SlotName[]): string {
  return fill(missing, { slots: names.map((name) => slots[name]).join(listMark) });
}

function citation({ instrument, clause, words }: AnyRule['meta']['sources'][number]): string {
  return `${instrument}${clause ?? ''}${words === undefined ? '' : `：“${words}”`}`;
}

type SlotName = keyof Strings['slots'];
