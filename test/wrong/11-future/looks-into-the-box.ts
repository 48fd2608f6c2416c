// Misconception: a box that has a result has told it
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate accuses a box that tells only those who came in time
// Says: must never have been called
// BEGIN REGION forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  const box = make();
  box.setResult('tea');
  box.addDoneCallback(() => {});
  runLater();
  return box.result() !== 'tea';
}
// END REGION
