import type { Contender } from '../contender.ts';

/** One pass over the code units: the cost below which nothing that reads the text can go. */
export const scan: Contender = {
  id: 'scan',
  version: '',
  run(text) {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum === -1 ? undefined : 0;
  },
};
