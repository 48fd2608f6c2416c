// Misconception: it is enough that the queue was run at some time
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate lets a box go that tells a latecomer soon
// Says: Look after `runLater()`
// BEGIN REGION forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  const box = make();
  box.setResult('tea');
  runLater();
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  return !told;
}
// END REGION
