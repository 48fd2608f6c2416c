// Misconception: the answer to a number may come with the next one
// Caught by: 1. consumer > says that it has had enough with the last number, not after it
// Says: by then you have to have compared it
// BEGIN SOLUTION 1
let last3 = -Infinity;
while (true) {
  const n = yield last3 !== last;
  if (n === last) {
    print(`got ${n}!`);
    const m = yield true;
    print(`got ${m}!`);
    last3 = last;
    continue;
  }
  print(`got ${n}!`);
}
// END SOLUTION
