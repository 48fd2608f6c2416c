// Misconception: M07 a loop that is left at once has done nothing but the first step
// Caught by: 2. prime > makes the first value heard
// Says: a loop that is left at once has ended it
// BEGIN SOLUTION 2
for (const _ of listener as Iterable<unknown>) break;
return listener;
// END SOLUTION
