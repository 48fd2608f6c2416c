// Misconception: M22 `yield*` returns the last yielded value
// Caught by: 3. sumTwice > adds what the parts return
// Says: the sum of both is what you return
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  let last: unknown = 0;
  for (const value of part() as Iterable<Q>) {
    last = value;
    yield value;
  }
  sum += last as number;
}
return sum;
// END SOLUTION
