// Misconception: a script has one `yield` more than there were timers
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > throws when the script expects more timers than were set
// Says: the script still waits for a deadline
// BEGIN REGION finish
function finish(script: Running): void {
  script.next(0);
  if (!script.next(0).done) throw new Error('the script has not come to its end');
}
// END REGION
