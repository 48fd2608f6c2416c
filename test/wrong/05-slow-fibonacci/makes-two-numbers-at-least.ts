// Misconception: the first two Fibonacci numbers are always there
// Caught by: 1. stupidFib > counts its numbers
// Says: when `n` is 1 there is one number
// BEGIN SOLUTION 1
const all = [1, 1];
while (all.length < n) all.push((all.at(-1) ?? 0) + (all.at(-2) ?? 0));
if (n === 0) return;
for (const value of all) {
  const seconds = yield value;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
}
// END SOLUTION
