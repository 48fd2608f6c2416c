// Misconception: M13 what a loop reads may also be told something
// Caught by: TS2763
// Says: for-of will always send
// BEGIN REGION countdown
export interface Countdown {
  readonly numbers: Generator<number, void, number>;
  jumpTo(n: number): void;
}

export function countdown(from: number): Countdown {
  let upcoming = from;
  function* numbers(): Generator<number, void, number> {
    while (upcoming >= 0) {
      const n = upcoming;
      upcoming -= 1;
      yield n;
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
