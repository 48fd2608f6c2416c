// Misconception: M04 the value of the end is one more answer
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > throws when a timer is set that the script does not expect
// Says: the value is no answer
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  return Number(script.next(when).value ?? when);
}
// END REGION
