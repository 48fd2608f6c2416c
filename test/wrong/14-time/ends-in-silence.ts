// Misconception: what a script expects is its own business
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > complains when the script expects more than there was
// Says: that must not pass in silence
// BEGIN REGION finish
function finish(script: Running): void {
  void script;
}
// END REGION
