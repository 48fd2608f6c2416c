// Misconception: M06 a variable above the function is as good as one in the body
// Caught by: 3. sumTwice > keeps its sum in its own frame
// Says: belongs inside the body
// BEGIN REGION sumTwice
let first = 0;
let second = 0;

export function* sumTwice<Q, A>(part: () => Generator<Q, number, A>): Generator<Q, number, A> {
  first = yield* part();
  second = yield* part();
  return first + second;
}
// END REGION
