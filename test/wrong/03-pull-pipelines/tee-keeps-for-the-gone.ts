// Misconception: a closed copy is only a slow one
// Caught by: 5. tee (stretch) > keeps nothing for a copy that is closed
// Says: keep no value for it that the others have given out already
// BEGIN SOLUTION 5
function* once(): Generator<T, void, void> {
  for (const value of source) yield value;
}
const walk = once();
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
    open -= 1;
    if (open === 0) walk.return();
  }
}
const longest = (): T[] => queues.reduce((a, b) => (b.length > a.length ? b : a), []);
return { copies: queues.map(copy), waiting: () => [...longest()] };
// END SOLUTION
