// Misconception: M06 a variable above the function is as good as one in the body
// Caught by: 1. consumer > remembers in its own frame
// Says: belongs inside the body
// BEGIN REGION consumer
let wanted = true;

export function* consumer(last: number, print: (line: string) => void): Generator<boolean, never, number> {
  while (true) {
    const n = yield wanted;
    print(`got ${n}!`);
    if (n === last) wanted = false;
  }
}
// END REGION
