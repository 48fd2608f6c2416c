// Misconception: one call too many does no harm
// Caught by: 2. prime > runs to the first yield, now, and no further
// Says: stays paused there, open
// BEGIN SOLUTION 2
listener.next();
listener.next();
return listener;
// END SOLUTION
