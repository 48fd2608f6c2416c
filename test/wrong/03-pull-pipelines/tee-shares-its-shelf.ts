// Misconception: a list outside the function belongs to each call
// Caught by: 5. tee (stretch) > keeps the values of each source to itself
// Says: outside, all of them share it
// BEGIN REGION tee
const shelf: unknown[] = [];
export function tee<T>(source: Iterable<T>, n: number): Tee<T> {
  const walk = once(source);
  const kept = shelf as T[];
  const readers = Array.from({ length: n }, () => ({ at: 0 })); // `at`: where in `kept` its next value is
  const open = new Set(readers);

  function tidy(): void {
    while (kept.length > 0 && [...open].every((reader) => reader.at > 0)) {
      kept.shift();
      for (const reader of open) reader.at -= 1;
    }
  }

  function* once(values: Iterable<T>): Generator<T, void, void> {
    for (const value of values) yield value;
  }

  function* copy(reader: { at: number }): Generator<T, void, void> {
    try {
      while (true) {
        if (reader.at === kept.length) {
          const step = walk.next();
          if (step.done) return;
          kept.push(step.value);
        }
        const value = kept[reader.at++] as T;
        tidy();
        yield value;
      }
    } finally {
      open.delete(reader);
      tidy();
      if (open.size === 0) walk.return();
    }
  }

  return { copies: readers.map(copy), waiting: () => [...kept] };
}
// END REGION
