// Misconception: a box that throws has a fault
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond accuses a box that takes it, and one that drops it
// Says: hide the same thing
// BEGIN SOLUTION 1
const box = make();
box.setResult('tea');
try {
  box.setResult('coffee');
  return false;
} catch {
  return true;
}
// END SOLUTION
