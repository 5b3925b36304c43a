/** A row of a sparse matrix: column indexes and their values. */
export interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** What is to be fitted. */
export interface Problem {
  readonly rows: readonly Row[];
  readonly targets: Float64Array;
  /** How much a row counts. */
  readonly weights: Float64Array;
  readonly columnCount: number;
}

/** Weights by column; the last is the bias. */
export type Fitted = Float64Array;

const MEMORY = 12;

/**
 * Logistic regression, L2-regularised (the bias a hundredth as much), by L-BFGS. `strength` is the weight of the data
 * against the penalty; deterministic.
 */
export function fitLogistic(problem: Problem, strength: number, iterations = 120): Fitted {
  const n = problem.columnCount + 1;
  let x: Float64Array = new Float64Array(n);
  let { value, gradient } = evaluate(problem, strength, x);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = twoLoop(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let rate = iteration === 0 ? 1 / Math.max(1, norm(gradient)) : 1;
    let next = step(x, direction, rate);
    let result = evaluate(problem, strength, next);
    while (result.value > value + 1e-4 * rate * slope && rate > 1e-10) {
      rate /= 2;
      next = step(x, direction, rate);
      result = evaluate(problem, strength, next);
    }
    const s = difference(next, x);
    const y = difference(result.gradient, gradient);
    const sy = dot(s, y);
    if (sy > 1e-12) steps.push({ s, y, rho: 1 / sy });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - result.value;
    x = next;
    ({ value, gradient } = result);
    if (gain < 1e-7 * Math.abs(value)) break;
  }
  return x;
}

/** Log-odds of a row. */
export function scoreRow(row: Row, weights: Fitted): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let k = 0; k < row.columns.length; k++) sum += (weights[row.columns[k] ?? 0] ?? 0) * (row.values[k] ?? 0);
  return sum;
}

function evaluate(problem: Problem, strength: number, x: Float64Array): { value: number; gradient: Float64Array } {
  const gradient = new Float64Array(x.length);
  const bias = x.length - 1;
  let value = 0;
  for (let j = 0; j < bias; j++) {
    value += 0.5 * (x[j] ?? 0) ** 2;
    gradient[j] = x[j] ?? 0;
  }
  value += 0.005 * (x[bias] ?? 0) ** 2;
  gradient[bias] = 0.01 * (x[bias] ?? 0);
  problem.rows.forEach((row, i) => {
    const target = problem.targets[i] ?? 0;
    const weight = strength * (problem.weights[i] ?? 1);
    const z = scoreRow(row, x);
    const p = 1 / (1 + Math.exp(-z));
    value += weight * (Math.max(z, 0) - target * z + Math.log1p(Math.exp(-Math.abs(z))));
    const slope = weight * (p - target);
    for (let k = 0; k < row.columns.length; k++) {
      const column = row.columns[k] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + slope * (row.values[k] ?? 0);
    }
    gradient[bias] = (gradient[bias] ?? 0) + slope;
  });
  return { value, gradient };
}

function twoLoop(
  gradient: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const entry = steps[i];
    if (entry === undefined) continue;
    const alpha = entry.rho * dot(entry.s, q);
    alphas[i] = alpha;
    add(q, entry.y, -alpha);
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : dot(last.s, last.y) / dot(last.y, last.y);
  for (let j = 0; j < q.length; j++) q[j] = (q[j] ?? 0) * scale;
  steps.forEach((entry, i) => add(q, entry.s, (alphas[i] ?? 0) - entry.rho * dot(entry.y, q)));
  for (let j = 0; j < q.length; j++) q[j] = -(q[j] ?? 0);
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function add(a: Float64Array, b: Float64Array, factor: number): void {
  for (let j = 0; j < a.length; j++) a[j] = (a[j] ?? 0) + factor * (b[j] ?? 0);
}

function step(x: Float64Array, direction: Float64Array, rate: number): Float64Array {
  const next = Float64Array.from(x);
  add(next, direction, rate);
  return next;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = Float64Array.from(a);
  add(result, b, -1);
  return result;
}
