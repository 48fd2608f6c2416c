// Misconception: M08 spreading an endless generator is lazy
// Caught by: 5. tee (stretch) > copies values without an end
// Says: you cannot read the source to its end first
// BEGIN SOLUTION 5
let all: T[] | undefined;
function* copy(): Generator<T, void, void> {
  all ??= [...source];
  for (const value of all) yield value;
}
return { copies: Array.from({ length: n }, copy), waiting: () => all ?? [] };
// END SOLUTION
