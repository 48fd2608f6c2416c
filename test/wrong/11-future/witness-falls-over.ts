// Misconception: an error is for somebody else to catch
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond lets a box go that throws at the second result
// Says: so catch it
// BEGIN REGION hidesASecond
export function hidesASecond(make: Make): boolean {
  const box = make();
  box.setResult('tea');
  box.setResult('coffee');
  return true;
}
// END REGION
