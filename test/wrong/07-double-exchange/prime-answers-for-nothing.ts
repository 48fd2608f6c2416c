// Misconception: a frame that yields nothing has not started yet
// Caught by: 2. prime > primes a listener that yields nothing
// Says: a listener may yield nothing
// BEGIN SOLUTION 2
if (listener.next().value === undefined) listener.next();
return listener;
// END SOLUTION
