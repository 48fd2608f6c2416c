// Misconception: a number that it has heard before is enough
// Caught by: 1. consumer > wants more until it hears its own last number
// Says: only the number `last` satisfies it
// BEGIN SOLUTION 1
const heard = new Set<number>();
while (true) {
  const n = yield !heard.has(last);
  print(`got ${n}!`);
  if (heard.has(n)) heard.add(last);
  heard.add(n);
}
// END SOLUTION
