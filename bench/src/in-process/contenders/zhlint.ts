import type { Peers } from '../../peers/load.ts';
import type { Contender } from '../contender.ts';

interface Zhlint {
  readonly run: (
    text: string,
    options: object,
  ) => { readonly validations: readonly unknown[]; readonly disabled?: boolean };
}

/** The rules that zhlint itself recommends. */
export const ZHLINT_OPTIONS = { rules: { preset: 'default' } };

/** zhlint with its default preset. */
export async function zhlint(peers: Peers): Promise<Contender> {
  const { run } = (await peers.import('zhlint')) as Zhlint;
  return {
    id: 'zhlint',
    version: peers.version('zhlint'),
    run(text) {
      const { validations, disabled } = run(text, ZHLINT_OPTIONS);
      return disabled === true ? undefined : validations.length;
    },
  };
}
