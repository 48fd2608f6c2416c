// Misconception: it does not matter what a script expects
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > throws when the script expects more timers than were set
// Says: the script still waits for a deadline
// BEGIN REGION finish
function finish(script: Running): void {
  void script;
}
// END REGION
