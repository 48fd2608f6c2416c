// Misconception: M01 calling a generator function runs it
// Caught by: 3. retry > attempts nothing before it is asked
// Says: makes a frame and runs none of it
// BEGIN REGION retry
export function retry<T>(attempt: (n: number) => T): Generator<Failed, T, 'again' | 'stop'> {
  function tryOut(n: number): { result: T } | Failed {
    try {
      return { result: attempt(n) };
    } catch (error) {
      return { attempt: n, error };
    }
  }
  let made = tryOut(1);
  return (function* (): Generator<Failed, T, 'again' | 'stop'> {
    for (let n = 2; ; n++) {
      if ('result' in made) return made.result;
      const answer = yield made;
      if (answer === 'stop') throw made.error;
      made = tryOut(n);
    }
  })();
}
// END REGION
