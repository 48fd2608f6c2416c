// Misconception: a script that is at its end has ended already
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > is content with a script that is at its end
// Says: one word more
// BEGIN REGION finish
function finish(script: Running): void {
  if (script.next(0).done) throw new Error('the script has not come to its end');
}
// END REGION
