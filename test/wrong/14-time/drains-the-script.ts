// Misconception: a script that goes on has to be brought to its end
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > throws when the script expects more timers than were set
// Says: the script still waits for a deadline
// BEGIN REGION finish
function finish(script: Running): void {
  for (let left = 10; left > 0 && !script.next(0).done; left--);
}
// END REGION
