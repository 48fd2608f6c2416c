// Misconception: M03 the list and the generator do the same work
// Caught by: 3. rangeGen > does no work for numbers that nobody asked for
// Says: it must have run ahead
// BEGIN SOLUTION 3
const all: number[] = [];
for (let at = start; at < stop; at++) all.push(at);
yield* all;
// END SOLUTION
