// Misconception: a spread takes one step as well
// Caught by: 2. prime > runs to the first yield, now, and no further
// Says: stays paused there, open
// BEGIN SOLUTION 2
[...(listener as Iterable<unknown>)].slice(0, 1);
return listener;
// END SOLUTION
