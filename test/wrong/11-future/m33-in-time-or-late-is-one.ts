// Misconception: M33 who has been told once stands for all
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate accuses a box that tells only who was there in time
// Says: and not somebody who came in time
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
