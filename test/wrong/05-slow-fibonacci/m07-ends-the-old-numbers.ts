// Misconception: M07 a frame that was closed can be replaced under a loop
// Caught by: 5. countdown (stretch) > is asked for numbers by the loop and by nobody else
// Says: the frame has ended
// BEGIN SOLUTION 5
let numbers = bogusCountdown(from) as Generator<number, void, never> as Generator<number, void, void>;
return {
  get numbers() {
    return numbers;
  },
  jumpTo(n) {
    numbers.return();
    numbers = bogusCountdown(n) as Generator<number, void, never> as Generator<number, void, void>;
  },
};
// END SOLUTION
