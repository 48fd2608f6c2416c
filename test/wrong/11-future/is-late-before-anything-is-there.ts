// Misconception: late is after the queue, and not after the result
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate accuses a box that tells only those who came in time
// Says: added when the box is full
// BEGIN REGION forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  const box = make();
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  runLater();
  box.setResult('tea');
  runLater();
  return !told;
}
// END REGION
