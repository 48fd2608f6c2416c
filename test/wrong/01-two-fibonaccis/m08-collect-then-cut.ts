// Misconception: M08 spreading an endless generator is lazy
// Caught by: 4. take > stops on an endless generator
// Says: you cannot collect an endless generator first and cut it afterwards
// BEGIN SOLUTION 4
return [...values].slice(0, n);
// END SOLUTION
