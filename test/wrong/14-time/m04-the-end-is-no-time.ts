// Misconception: M04 a script that has ended says 0
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > throws when a timer is set that the script does not expect
// Says: the value is no answer
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  const step = script.next(when);
  return step.done ? 0 : step.value;
}
// END REGION
