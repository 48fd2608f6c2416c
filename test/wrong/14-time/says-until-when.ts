// Misconception: the script says what time it is then
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > lets as much time pass as the script says
// Says: neither the deadline nor the time until then
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  const step = script.next(when);
  if (step.done) throw new Error(`the script has ended, and there is a timer for ${when} s`);
  return step.value - when;
}
// END REGION
