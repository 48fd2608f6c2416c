// Misconception: an error is somebody else's to catch
// File: witness.ts
// Caught by: 1. Three faults > hidesASecond lets all others go
// Says: about the box "good"
// BEGIN REGION hidesASecond
export function hidesASecond(make: Make): boolean {
  const box = make();
  box.setResult('tea');
  box.setResult('coffee');
  return true;
}
// END REGION
