// Misconception: M31 to set a result is to tell everybody
// File: witness.ts
// Caught by: 1. Three faults > tellsAtOnce lets all others go
// Says: it is no fault to tell later
// BEGIN SOLUTION 1
const box = make();
box.addDoneCallback(() => {});
box.setResult('tea');
return box.result() === 'tea';
// END SOLUTION
