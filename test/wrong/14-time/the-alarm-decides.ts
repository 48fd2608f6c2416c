// Misconception: the time that passes is the time until the alarm
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > lets as much time pass as the script says
// Says: not what the time is, or when an alarm rings
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  const step = script.next(when);
  if (step.done) throw new Error(`the script has ended, and there is an alarm for ${when} s`);
  return when;
}
// END REGION
