// Misconception: M32 a second result shows in the value
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond accuses a box that takes it, and one that drops it
// Says: A box that takes it
// BEGIN SOLUTION 1
const box = make();
box.setResult('tea');
try {
  box.setResult('tea');
} catch {
  return false;
}
return box.result() !== 'tea';
// END SOLUTION
