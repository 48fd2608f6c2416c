// Misconception: M31 a callback that is not called at once is never called
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate lets a box go that tells a latecomer soon
// Says: Look after `runLater()`
// BEGIN REGION forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  const box = make();
  box.setResult('tea');
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  return !told;
}
// END REGION
