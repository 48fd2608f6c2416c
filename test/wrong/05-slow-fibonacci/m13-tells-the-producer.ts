// Misconception: M13 a `next(v)` beside the loop only tells something
// Caught by: 5. countdown (stretch) > is asked for numbers by the loop and by nobody else
// Says: that number is lost
// BEGIN SOLUTION 5
const numbers = bogusCountdown(from) as Generator<number, void, never> as Generator<number, void, void>;
return { numbers, jumpTo: (n) => void numbers.next(n as never) };
// END SOLUTION
