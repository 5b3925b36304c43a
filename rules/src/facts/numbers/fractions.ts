import { make, type Site, type Step } from './make.ts';
import { afterConnector, baseApprox } from './measure.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { arabicDigit, charSet, hasWord, unit, type Reader } from './reader.ts';
import { suffixAt, suffixesAfter } from './suffixes.ts';
import type { Interval, Qualifier } from './types.ts';

const SLASH = unit('/');
const RATIO_SIGNS = charSet(':：∶');
const MAX_SIDES = 4;

/** 分之 after a numeral: 六分之一, 百分之三点五, 千分之二. */
export function readFraction(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  if (!hasWord(reader, numeral.end, '分之')) return undefined;
  const above = readNumeral(reader, numeral.end + 2);
  if (above === undefined || above.form === 'noise') return numeral.end;
  const per = numeral.value;
  const range = per === 100 ? percentRange(reader, above) : undefined;
  const top = range ?? above;
  const inner = top.form === 'value' ? suffixAt(reader, top.end, 'beforeUnit') : undefined;
  const suffixes = withAfter(reader, inner, top.end);
  const end = suffixes.at(-1)?.end ?? top.end;
  const spans = { end, numberEnd: top.end, unitStart: end, suffixes };
  if (per === 100 || per === 1000) {
    return make(site, {
      ...spans,
      kind: per === 100 ? 'percent' : 'permille',
      unit: per === 100 ? '%' : '‰',
      unitClass: 'proportion',
      value: above.value,
      decimals: above.decimals,
      base: { lo: above.lo, hi: top.hi, loOpen: false, hiOpen: top.hiOpen },
      baseApprox: baseApprox(above, range !== undefined),
      ...(range === undefined ? {} : { terms: [above.value, range.value] }),
    });
  }
  return make(site, {
    ...spans,
    kind: 'fraction',
    unitClass: 'proportion',
    value: above.value / per,
    base: scaled(above, per),
    baseApprox: baseApprox(above, false),
    terms: [above.value, per],
  });
}

function scaled(numeral: Numeral, per: number): Interval {
  return { lo: numeral.lo / per, hi: numeral.hi / per, loOpen: false, hiOpen: numeral.hiOpen };
}

function withAfter(reader: Reader, inner: Qualifier | undefined, end: number): readonly Qualifier[] {
  const after = suffixesAfter(reader, inner?.end ?? end, false, true);
  return inner === undefined ? after : [inner, ...after];
}

/** The upper end of 百分之三到五 and 百分之三到百分之五. */
function percentRange(reader: Reader, from: Numeral): Numeral | undefined {
  const at = from.form === 'value' ? afterConnector(reader, from.end) : -1;
  if (at < 0) return undefined;
  const next = readNumeral(reader, at);
  if (next === undefined) return undefined;
  const isPercent = next.value === 100 && hasWord(reader, next.end, '分之');
  const to = isPercent ? readNumeral(reader, next.end + 2) : next;
  return to?.form === 'value' && to.value > from.value ? to : undefined;
}

/** 132/135: so many out of so many. A larger first number is a name (24/7). */
export function readSlash(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  if (numeral.digits === '' || reader.code(numeral.end) !== SLASH) return undefined;
  if (arabicDigit(reader.code(numeral.end + 1)) < 0) return undefined;
  const below = readNumeral(reader, numeral.end + 1);
  if (below === undefined || Number.isNaN(below.value)) return undefined;
  if (below.digits === '' || reader.code(below.end) === SLASH || !(numeral.value <= below.value) || below.value === 0) {
    return make(site, { kind: 'code', form: 'label', end: below.end, value: numeral.value, prefixes: [] });
  }
  if (numeral.value >= 1900) {
    return make(site, { kind: 'code', form: 'label', end: below.end, value: numeral.value, prefixes: [] });
  }
  const terms = [numeral.value, below.value];
  const value = numeral.value / below.value;
  return make(site, { kind: 'fraction', unitClass: 'proportion', end: below.end, value, terms });
}

/** 1:3, 1∶3.4, 3:2:1. */
export function readRatio(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  if (numeral.script !== 'arabic') return undefined;
  const terms = [numeral.value];
  let end = numeral.end;
  let decimals = numeral.decimals;
  while (terms.length < MAX_SIDES && RATIO_SIGNS.has(reader.code(end))) {
    const at = end + 1;
    const side = arabicDigit(reader.code(at)) < 0 ? undefined : readNumeral(reader, at);
    if (side === undefined || Number.isNaN(side.value)) break;
    terms.push(side.value);
    end = side.end;
    decimals = Math.max(decimals, side.decimals);
  }
  const [left = 0, right] = terms;
  if (right === undefined || right === 0 || Number.isNaN(left)) return undefined;
  return make(site, { kind: 'ratio', unitClass: 'proportion', end, value: left / right, terms, decimals });
}
