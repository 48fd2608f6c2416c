// Misconception: a box that tells at once is too broken to be judged
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond looks at this fault only
// Says: Only the second `setResult` counts
// BEGIN SOLUTION 1
const box = make();
let told = false;
box.addDoneCallback(() => {
  told = true;
});
box.setResult('tea');
try {
  box.setResult('coffee');
  return !told;
} catch {
  return false;
}
// END SOLUTION
