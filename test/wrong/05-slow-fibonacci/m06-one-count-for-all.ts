// Misconception: M06 two generators of one function share their variables
// Caught by: 3. countdown > shares nothing with another countdown
// Says: a jump in one is no jump in the other
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
