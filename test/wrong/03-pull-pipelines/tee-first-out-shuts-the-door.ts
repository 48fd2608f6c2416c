// Misconception: closing a copy closes the source
// Caught by: 5. tee (stretch) > closes the source with the last copy, once
// Says: the first to leave must not close it
// BEGIN SOLUTION 5
function* once(): Generator<T, void, void> {
  for (const value of source) yield value;
}
const walk = once();
const queues: T[][] = Array.from({ length: n }, () => []);
function* copy(mine: T[]): Generator<T, void, void> {
  try {
    while (true) {
      if (mine.length === 0) {
        const step = walk.next();
        if (step.done) return;
        for (const queue of queues) queue.push(step.value);
      }
      yield mine.shift() as T;
    }
  } finally {
    queues.splice(queues.indexOf(mine), 1);
    walk.return();
  }
}
const longest = (): T[] => queues.reduce((a, b) => (b.length > a.length ? b : a), []);
return { copies: queues.map(copy), waiting: () => [...longest()] };
// END SOLUTION
