// Misconception: a latecomer has to be told later
// File: witness.ts
// Caught by: 1. Three faults > forgetsWhoIsLate looks at this fault only
// Says: at once or later
// BEGIN REGION forgetsWhoIsLate
export function forgetsWhoIsLate(make: Make, runLater: () => void): boolean {
  const box = make();
  box.setResult('tea');
  let told = false;
  box.addDoneCallback(() => {
    told = true;
  });
  const atOnce = told;
  runLater();
  return atOnce || !told;
}
// END REGION
