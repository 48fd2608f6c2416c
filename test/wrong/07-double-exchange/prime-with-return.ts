// Misconception: any of the three doors makes a frame ready
// Caught by: 2. prime > runs to the first yield, now, and no further
// Says: stays paused there, open
// BEGIN SOLUTION 2
listener.return(undefined);
return listener;
// END SOLUTION
