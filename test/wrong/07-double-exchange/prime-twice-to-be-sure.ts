// Misconception: one call too many does no harm
// Caught by: 2. prime > makes the first value heard
// Says: called twice
// BEGIN SOLUTION 2
listener.next();
listener.next();
return listener;
// END SOLUTION
