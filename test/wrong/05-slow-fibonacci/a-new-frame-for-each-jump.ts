// Misconception: a jump is a new countdown
// Caught by: 5. countdown (stretch) > goes on at the number that it jumps to
// Says: While you jump, the frame is paused
// BEGIN SOLUTION 5
function* down(n: number): Generator<number, void, void> {
  for (; n >= 0; n--) yield n;
}
const parts = {
  numbers: down(from),
  jumpTo(n: number) {
    parts.numbers = down(n);
  },
};
return parts;
// END SOLUTION
