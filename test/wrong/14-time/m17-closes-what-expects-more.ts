// Misconception: M17 whoever closes a frame hears whether it was at its end
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > complains when the script expects more than there was
// Says: that must not pass in silence
// BEGIN REGION finish
function finish(script: Running): void {
  if (!script.return().done) throw new Error('the script has not come to its end');
}
// END REGION
