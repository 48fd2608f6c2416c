// Misconception: M12 it is safer to prime twice
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > sends each deadline to the script, the first one too
// Says: takes the frame to its first `yield`
// BEGIN SOLUTION 5
const running = script();
running.next();
running.next(0);
return running;
// END SOLUTION
