// Misconception: M33 a callback that was told once stands for all
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate accuses a box that tells only those who came in time
// Says: and no earlier one
// BEGIN REGION forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  const box = make();
  let told = false;
  const callback = () => {
    told = true;
  };
  box.addDoneCallback(callback);
  box.setResult('tea');
  box.addDoneCallback(callback);
  runLater();
  return !told;
}
// END REGION
