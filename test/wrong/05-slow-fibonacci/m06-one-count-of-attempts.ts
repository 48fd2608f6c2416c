// Misconception: M06 two generators of one function share their variables
// Caught by: 3. retry > has a count of its own
// Says: outside, all frames share it
// BEGIN REGION retry
let n = 0;

export function* retry<T>(attempt: (n: number) => T): Generator<Failed, T, 'again' | 'stop'> {
  n = 0;
  while (true) {
    n += 1;
    try {
      return attempt(n);
    } catch (error) {
      const answer = yield { attempt: n, error };
      if (answer === 'stop') throw error;
    }
  }
}
// END REGION
