// Misconception: M12 a function can be primed once for all
// Caught by: 1. primed > hands over a frame that hears the first word
// Says: no earlier, no later and no further
// BEGIN SOLUTION 1
const frame = fn.apply(undefined as This, [] as unknown as A);
frame.next();
return () => frame;
// END SOLUTION
