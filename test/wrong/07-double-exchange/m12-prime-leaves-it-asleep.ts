// Misconception: M12 a generator is ready when it has been made
// Caught by: 2. prime > runs to the first yield, now, and no further
// Says: stays paused there, open
// BEGIN SOLUTION 2
return listener;
// END SOLUTION
