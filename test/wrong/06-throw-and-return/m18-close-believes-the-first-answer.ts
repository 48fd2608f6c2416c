// Misconception: M18 after return(v) the generator is surely done
// Caught by: 3. closeFully > stays until the frame says done
// Says: the frame lives on until an answer says `done: true`
// BEGIN SOLUTION 3
return frame.return(value).value as R;
// END SOLUTION
