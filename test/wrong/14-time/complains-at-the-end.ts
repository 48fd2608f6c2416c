// Misconception: a script at its last `yield` has ended already
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > accepts a script that expects as many timers as were set
// Says: that is as it should be
// BEGIN REGION finish
function finish(script: Running): void {
  if (script.next(0).done) throw new Error('the script has not come to its end');
}
// END REGION
