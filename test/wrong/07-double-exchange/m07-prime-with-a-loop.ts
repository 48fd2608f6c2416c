// Misconception: M07 a loop that is left at once has done nothing but the first step
// Caught by: 2. prime > runs to the first yield, now, and no further
// Says: stays paused there, open
// BEGIN SOLUTION 2
for (const _ of listener as Iterable<unknown>) break;
return listener;
// END SOLUTION
