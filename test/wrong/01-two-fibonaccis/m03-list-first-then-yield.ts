// Misconception: M03 the list and the generator do the same work
// Caught by: 2. fib > does no work for numbers that nobody asked for
// Says: work out each number when it is wanted
// BEGIN SOLUTION 2
for (const value of fibs(n)) yield value;
// END SOLUTION
