// Misconception: M32 a second result must not be an error
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond accuses a box that takes it, and one that drops it
// Says: says nothing has the same fault
// BEGIN REGION hidesASecond
export function hidesASecond(make: Make): boolean {
  const box = make();
  box.setResult('tea');
  try {
    box.setResult('coffee');
    return false;
  } catch {
    return true;
  }
}
// END REGION
