import type { Peers } from '../../peers/load.ts';
import { prhDictionary } from '../../texts/prh-dictionary.ts';
import type { Contender } from '../contender.ts';

interface Kernel {
  lintText(text: string, options: object): Promise<{ readonly messages: readonly unknown[] }>;
}
interface KernelModule {
  readonly TextlintKernel: new () => Kernel;
}

/** How many terms the dictionary of the prh rule has. */
const TERMS = 100;

/** Rules that work on any language, most of them on sentences. */
const SIX = [
  'textlint-rule-prh',
  'textlint-rule-sentence-length',
  'textlint-rule-max-comma',
  '@textlint-rule/textlint-rule-no-unmatched-pair',
  'textlint-rule-max-kanji-continuous-len',
  'textlint-rule-no-zero-width-spaces',
] as const;

/** textlint with a dictionary of 100 terms and the rule on the length of sentences. */
export function textlintPrh(peers: Peers): Contender {
  return { ...textlint(peers, SIX.slice(0, 2)), id: 'textlint-prh' };
}

/** textlint with six rules. */
export function textlintSix(peers: Peers): Contender {
  return { ...textlint(peers, SIX), id: 'textlint-six' };
}

function textlint(peers: Peers, names: readonly string[]): Omit<Contender, 'id'> {
  const { TextlintKernel } = peers.require('@textlint/kernel') as KernelModule;
  const kernel = new TextlintKernel();
  const plugins = ['text', 'markdown'].map((pluginId) => ({
    pluginId,
    plugin: defaultOf(peers.require(`@textlint/textlint-plugin-${pluginId}`)),
  }));
  const rules = names.map((name) => ({
    ruleId: name.replace(/^.*textlint-rule-/u, ''),
    rule: defaultOf(peers.require(name)),
    ...(name === 'textlint-rule-prh' ? { options: { ruleContents: [prhDictionary(TERMS)] } } : {}),
  }));
  return {
    version: peers.version('@textlint/kernel'),
    run: async (text, language) => {
      const ext = language === 'markdown' ? '.md' : '.txt';
      const result = await kernel.lintText(text, { filePath: `report${ext}`, ext, plugins, rules });
      return result.messages.length;
    },
  };
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
