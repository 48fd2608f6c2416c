// Misconception: only `done` ends a source
// Caught by: 5. tee (stretch) > does not ask a source that has thrown again, and ends after what is kept
// Says: an error is an end as well
// BEGIN SOLUTION 5
const walk = source[Symbol.iterator]();
const queues: T[][] = Array.from({ length: n }, () => []);
let ended = false;
let open = n;
function* copy(mine: T[]): Generator<T, void, void> {
  try {
    while (true) {
      if (mine.length === 0) {
        if (ended) return;
        const step = walk.next();
        if (step.done) {
          ended = true;
          return;
        }
        for (const queue of queues) queue.push(step.value);
      }
      yield mine.shift() as T;
    }
  } finally {
    queues.splice(queues.indexOf(mine), 1);
    open -= 1;
    if (open === 0 && !ended) walk.return?.();
  }
}
const longest = (): T[] => queues.reduce((a, b) => (b.length > a.length ? b : a), []);
return { copies: queues.map(copy), waiting: () => [...longest()] };
// END SOLUTION
