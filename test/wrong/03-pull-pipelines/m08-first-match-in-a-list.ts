// Misconception: M08 spreading an endless generator is lazy
// Caught by: 3. firstMatch > finds it in values without an end
// Says: look at each value as it comes
// BEGIN SOLUTION 3
return [...values].find(wanted);
// END SOLUTION
