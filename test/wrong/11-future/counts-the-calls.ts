// Misconception: a box that hides a second result tells twice
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond accuses a box that takes it, and one that drops it
// Says: hide the same thing
// BEGIN SOLUTION 1
const box = make();
let calls = 0;
box.addDoneCallback(() => {
  calls += 1;
});
box.setResult('tea');
try {
  box.setResult('coffee');
} catch {
  // refused
}
return calls > 1;
// END SOLUTION
