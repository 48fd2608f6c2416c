// Misconception: M12 it is safer to prime twice
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > tells the script of each alarm
// Says: the first deadline must not get lost
// BEGIN SOLUTION 5
const running = script();
running.next();
running.next(0);
return running;
// END SOLUTION
