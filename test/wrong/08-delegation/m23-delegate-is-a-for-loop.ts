// Misconception: M23 `yield*` is an inline for loop
// Caught by: 4. delegate > tells the inner frame what it is told
// Says: the value of `next(v)` goes in by `inner.next(v)`, once, in
// BEGIN SOLUTION 4
for (const value of { [Symbol.iterator]: () => inner as Iterator<T, R> }) yield value;
return undefined as R;
// END SOLUTION
