// Misconception: M04 a script that has ended says 0
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > complains when an alarm is set that the script does not know of
// Says: has nothing to say
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  const step = script.next(when);
  return step.done ? 0 : step.value;
}
// END REGION
