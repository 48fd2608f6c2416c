// Misconception: a listener is ready when it has yielded a value
// Caught by: 2. prime > primes a listener that yields nothing
// Says: a listener may yield nothing
// BEGIN SOLUTION 2
while (listener.next().value === undefined);
return listener;
// END SOLUTION
