// Misconception: M12 a generator is ready when it has been made
// Caught by: 2. prime > makes the first value heard
// Says: starts it and is lost
// BEGIN SOLUTION 2
return listener;
// END SOLUTION
