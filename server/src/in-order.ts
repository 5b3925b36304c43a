/**
 * Works on the things of a source, several at a time, and gives what comes of them in their order. No more than
 * `width` are under way (asked anew each time), so that the source is read only as fast as the results are taken.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T> | Iterable<T>,
  width: () => number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R, void, void> {
  const underWay: Promise<R>[] = [];
  for await (const thing of source) {
    const result = work(thing);
    // Told when its turn comes; until then nobody listens.
    result.catch(ignore);
    underWay.push(result);
    while (underWay.length >= width()) {
      const next = underWay.shift();
      if (next === undefined) break;
      yield await next;
    }
  }
  for (const rest of underWay) yield await rest;
}

function ignore(): void {
  // Whoever awaits the result hears of the failure.
}
