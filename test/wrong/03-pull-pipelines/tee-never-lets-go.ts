// Misconception: a value that was kept once can stay
// Caught by: 5. tee (stretch) > keeps what some copy still has to read, and nothing else
// Says: drop a value as soon as every copy has given it out
// BEGIN SOLUTION 5
const walk = source[Symbol.iterator]();
const kept: T[] = [];
let ended = false;
let open = n;
function* copy(): Generator<T, void, void> {
  try {
    for (let at = 0; ; at++) {
      if (at === kept.length) {
        const step = ended ? undefined : walk.next();
        ended ||= step?.done === true;
        if (!step || step.done) return;
        kept.push(step.value);
      }
      yield kept[at] as T;
    }
  } finally {
    open -= 1;
    if (open === 0 && !ended) walk.return?.();
  }
}
return { copies: Array.from({ length: n }, copy), waiting: () => [...kept] };
// END SOLUTION
