// Misconception: M32 only a value that replaces the first does harm
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond accuses a box that takes it, and one that drops it
// Says: a box that drops it
// BEGIN SOLUTION 1
const box = make();
box.setResult('tea');
try {
  box.setResult('coffee');
} catch {
  return false;
}
return box.result() !== 'tea';
// END SOLUTION
