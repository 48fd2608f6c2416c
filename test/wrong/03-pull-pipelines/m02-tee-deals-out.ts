// Misconception: M02 a generator can be walked over twice, as a list can
// Caught by: 5. tee (stretch) > gives every copy all the values
// Says: they share its values out between them
// BEGIN SOLUTION 5
function* copy(): Generator<T, void, void> {
  for (const value of source) yield value;
}
return { copies: Array.from({ length: n }, copy), waiting: () => [] };
// END SOLUTION
