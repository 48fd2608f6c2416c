// Misconception: a word is heard by the round after the one that it comes in at
// Caught by: 2. echoCounter > prints what it is told, not what it yields
// Says: that is what you print
// BEGIN SOLUTION 2
let s = 1;
let heard: unknown;
while (true) {
  const n = yield s;
  if (s > 1) print(`was sent ${heard}`);
  heard = n;
  s += 1;
}
// END SOLUTION
