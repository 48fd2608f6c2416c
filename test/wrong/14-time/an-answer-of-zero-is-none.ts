// Misconception: 0 seconds is no answer
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > sends the deadlines of a turn in the order in which they were set
// Says: each of its answers is added
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  const { value } = script.next(when);
  if (!value) throw new Error(`the script has ended, and there is a timer for ${when} s`);
  return value;
}
// END REGION
