// Misconception: M04 the value of the end is one more answer
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > complains when an alarm is set that the script does not know of
// Says: has nothing to say
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  return Number(script.next(when).value ?? when);
}
// END REGION
