// Misconception: a range from 2 to 5 has 5 in it
// Caught by: 3. rangeGen > gives the numbers that Range gives
// Says: without `stop`
// BEGIN SOLUTION 3
for (let at = start; at <= stop; at++) yield at;
// END SOLUTION
