// Misconception: a `for...of` asks the questions, and another call of `part` gives the number
// Caught by: 3. sumTwice > makes a part for each run
// Says: each run needs one call of `part()` and one `yield*`
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  for (const question of part() as Iterable<Q>) yield question;
  sum += (part() as Iterator<Q, number>).next().value as number;
}
return sum;
// END SOLUTION
