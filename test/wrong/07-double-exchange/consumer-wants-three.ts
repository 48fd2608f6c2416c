// Misconception: three numbers are enough, whichever they are
// Caught by: 1. consumer > wants more until it hears its own last number
// Says: only the number `last` satisfies it
// BEGIN SOLUTION 1
let heard = 0;
let wanted = true;
while (true) {
  const n = yield wanted;
  print(`got ${n}!`);
  heard += 1;
  if (n === last || heard === 3) wanted = false;
}
// END SOLUTION
