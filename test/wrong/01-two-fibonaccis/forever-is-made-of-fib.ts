// Misconception: fib without an end only needs its numbers turned into bigints
// Caught by: 3. fibForever > is exact far beyond 2 ** 53
// Says: add bigints, do not convert at the end
// BEGIN SOLUTION 3
for (const value of fib(Number.POSITIVE_INFINITY)) yield BigInt(value);
return undefined as never;
// END SOLUTION
