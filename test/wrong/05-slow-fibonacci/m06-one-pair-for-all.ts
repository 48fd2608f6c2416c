// Misconception: M06 two generators of one function share their variables
// Caught by: 1. stupidFib > has variables of its own
// Says: outside, all frames share them
// BEGIN REGION stupidFib
let a = 0;
let b = 1;

export function* stupidFib(
  n: number,
  clock: Clock,
  print: (line: string) => void,
): Generator<number, void, number> {
  [a, b] = [0, 1];
  for (let index = 0; index < n; index++) {
    const seconds = yield b;
    print(`let me think ${seconds} secs`);
    clock.sleep(seconds);
    [a, b] = [b, a + b];
  }
}
// END REGION
