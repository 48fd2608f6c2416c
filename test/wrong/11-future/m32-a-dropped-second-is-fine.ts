// Misconception: M32 a value that is dropped does no harm
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond accuses a box that takes it, and one that drops it
// Says: hide the same thing
// BEGIN REGION hidesASecond
export function hidesASecond(make: Make): boolean {
  const box = make();
  box.setResult('tea');
  try {
    box.setResult('coffee');
  } catch {
    // it has said so
  }
  return box.result() === 'coffee';
}
// END REGION
