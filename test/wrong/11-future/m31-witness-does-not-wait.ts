// Misconception: M31 who is not told at once is never told
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate lets all others go
// Says: a good box does not tell at once
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
