// Misconception: priming can wait until the caller is finished
// Caught by: 2. prime > runs to the first yield, now, and no further
// Says: stays paused there, open
// BEGIN SOLUTION 2
queueMicrotask(() => listener.next());
return listener;
// END SOLUTION
