// Misconception: its caller can see for itself when it has had enough
// Caught by: 1. consumer > says that it has had enough with the last number, not after it
// Says: by then you have to have compared it
// BEGIN SOLUTION 1
while (true) {
  const n = yield true;
  print(`got ${n}!`);
}
// END SOLUTION
