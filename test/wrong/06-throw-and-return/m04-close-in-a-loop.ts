// Misconception: M04 a loop sees what a frame returns
// Caught by: 3. closeFully > leaves the last word to the frame
// Says: the value that counts stands beside `done: true`
// BEGIN SOLUTION 3
const first = frame.return(value);
if (first.done) return first.value;
for (const _ of frame) {
  // nobody wants it
}
return value;
// END SOLUTION
