// Misconception: M18 after return(v) the generator is surely done
// Caught by: 3. closeFully > goes on until the frame says done
// Says: only when an answer says `done: true`
// BEGIN SOLUTION 3
return frame.return(value).value as R;
// END SOLUTION
