// Misconception: M08 spreading an endless generator is lazy
// Caught by: out of memory in 4. take > works with fibForever
// Says: collects values without end
// BEGIN SOLUTION 4
return [...values].slice(0, n);
// END SOLUTION
