// Misconception: M09 a question takes two calls, one to ask and one to answer
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > sends each deadline to the script, the first one too
// Says: takes the frame to its first `yield`
// BEGIN REGION secondsAfter
function secondsAfter(script: Running, when: number): number {
  script.next(when);
  const step = script.next(when);
  if (step.done) throw new Error(`the script has ended, and there is a timer for ${when} s`);
  return step.value;
}
// END REGION
