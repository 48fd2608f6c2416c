// Misconception: a callback can be added whenever it suits
// File: witness.ts
// Caught by: 1. Three faults > tellsAtOnce accuses a box that tells inside setResult
// Says: who is on the list before `setResult` is called
// BEGIN SOLUTION 1
const box = make();
let told = false;
box.setResult('tea');
box.addDoneCallback(() => {
  told = true;
});
return told;
// END SOLUTION
