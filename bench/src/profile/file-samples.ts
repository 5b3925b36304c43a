import { Session } from 'node:inspector/promises';

/** Microseconds between two samples. */
const INTERVAL = 250;

/** The share of time spent in each source file while some work runs, the dearest first; regular expressions count for the file that runs them. */
export async function sampleFiles(root: string, work: () => void): Promise<readonly (readonly [string, number])[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const files = new Map(profile.nodes.map(({ id, callFrame }) => [id, fileOf(callFrame, root)]));
  const { samples = [], timeDeltas = [] } = profile;
  const all = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const shares = new Map<string, number>();
  samples.forEach((id, index) => {
    const file = files.get(id) ?? '';
    shares.set(file, (shares.get(file) ?? 0) + (timeDeltas[index] ?? 0) / all);
  });
  return [...shares].filter(([file]) => file !== '').sort(([, a], [, b]) => b - a);
}

function fileOf({ url, functionName }: { readonly url: string; readonly functionName: string }, root: string): string {
  const at = url.indexOf(root);
  if (at >= 0) return url.slice(at + root.length).replace(/\?.*$/u, '');
  return functionName === '(garbage collector)' ? functionName : '';
}
