// Misconception: M06 two generators of one function share their variables
// Caught by: 5. countdown (stretch) > shares nothing with another countdown
// Says: makes a countdown of its own
// BEGIN REGION countdown
export interface Countdown {
  readonly numbers: Generator<number, void, void>;
  jumpTo(n: number): void;
}

let upcoming = 0;

export function countdown(from: number): Countdown {
  upcoming = from;
  function* numbers(): Generator<number, void, void> {
    while (upcoming >= 0) {
      upcoming -= 1;
      yield upcoming + 1;
    }
  }
  return {
    numbers: numbers(),
    jumpTo(n) {
      upcoming = n;
    },
  };
}
// END REGION
