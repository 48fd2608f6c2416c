// Misconception: M18 after return(v) the generator is surely done
// Caught by: 3. closeFully > goes on until the frame says done
// Says: `return()` is a request
// BEGIN SOLUTION 3
frame.return(value);
return value;
// END SOLUTION
