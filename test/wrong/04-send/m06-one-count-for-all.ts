// Misconception: M06 two generators of one function share their variables
// Caught by: 2. echoCounter > has a count of its own
// Says: outside, all counters share it
// BEGIN REGION echoCounter
let s = 0;

export function* echoCounter(print: (line: string) => void): Generator<number, never, unknown> {
  s = 0;
  while (true) {
    s += 1;
    const n = yield s;
    print(`was sent ${n}`);
  }
}
// END REGION
