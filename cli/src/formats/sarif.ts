import {
  REGISTRY,
  SARIF_LOG,
  sarifArtifact,
  sarifInvocation,
  sarifResults,
  sarifRunHead,
  type RenderOptions,
  type Report,
} from '@shihua/rules';
import { print, type Io } from '../io.ts';
import type { Format } from './format.ts';

/** SARIF 2.1.0 with one run; results are written as files are done. */
export function sarifFormat(io: Io, tool: Report['tool'], options: RenderOptions): Format {
  const rules = REGISTRY.filter(({ meta }) => meta.status !== 'retired');
  const places = new Map(rules.map(({ meta }, index): [string, number] => [meta.id, index]));
  const artifacts: string[] = [];
  let separator = '\n';
  return {
    begin: async () => {
      const log = JSON.stringify(SARIF_LOG).slice(0, -1);
      const run = JSON.stringify(sarifRunHead(tool, rules)).slice(0, -1);
      await print(io, `${log},"runs":[${run},"results":[`);
    },
    file: async (file) => {
      artifacts.push(JSON.stringify(sarifArtifact(file)));
      for (const result of sarifResults(file, (rule) => places.get(rule), options)) {
        await print(io, separator + JSON.stringify(result));
        separator = ',\n';
      }
    },
    end: (errors) =>
      print(
        io,
        `\n],"artifacts":[${artifacts.join(',\n')}],"invocations":[${JSON.stringify(sarifInvocation(errors))}]}]}\n`,
      ),
  };
}
