// Misconception: each copy has to find out for itself that the source has ended
// Caught by: 5. tee (stretch) > asks the source once for each value, when the first copy wants it
// Says: a source that has answered `done` is not asked again
// BEGIN SOLUTION 5
const walk = source[Symbol.iterator]();
const queues: T[][] = Array.from({ length: n }, () => []);
let open = n;
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
    open -= 1;
    if (open === 0) walk.return?.();
  }
}
const longest = (): T[] => queues.reduce((a, b) => (b.length > a.length ? b : a), []);
return { copies: queues.map(copy), waiting: () => [...longest()] };
// END SOLUTION
