// Misconception: M12 a function can be primed once for all
// Caught by: 1. primed > makes a frame for each call
// Says: returned the same frame
// BEGIN SOLUTION 1
const frame = fn.apply(undefined as This, [] as unknown as A);
frame.next();
return () => frame;
// END SOLUTION
