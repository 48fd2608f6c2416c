// Misconception: M17 `return()` tells whether a frame was at its end
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > throws when the script expects more timers than were set
// Says: the script still waits for a deadline
// BEGIN REGION finish
function finish(script: Running): void {
  if (!script.return().done) throw new Error('the script has not come to its end');
}
// END REGION
