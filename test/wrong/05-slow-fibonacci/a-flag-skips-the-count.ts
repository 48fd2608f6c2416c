// Misconception: a flag that skips one step works for every jump
// Caught by: 5. countdown (stretch) > can jump before the first number
// Says: a jump that comes earlier counts too
// BEGIN SOLUTION 5
let n = from;
let jumped = false;
function* numbers(): Generator<number, void, void> {
  while (n >= 0) {
    yield n;
    if (jumped) jumped = false;
    else n -= 1;
  }
}
return {
  numbers: numbers(),
  jumpTo(to) {
    n = to;
    jumped = true;
  },
};
// END SOLUTION
