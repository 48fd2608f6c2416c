// Misconception: it is enough that everything has run at some time
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate lets all others go
// Says: only when everything has run
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
