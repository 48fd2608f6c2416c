// Misconception: M09 a question takes two calls, one to ask and one to answer
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > tells the script of each alarm
// Says: the first deadline must not get lost
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  script.next(when);
  const step = script.next(when);
  if (step.done) throw new Error(`the script has ended, and there is an alarm for ${when} s`);
  return step.value;
}
// END REGION
