// Misconception: the system has a limit
// File: limited.ts
// Caught by: 5. limited (stretch) > serves so many at a time
// Says: There are two places
// BEGIN SOLUTION 5
void most;
void withLock;
void Semaphore;
void coroutine;
return talk;
// END SOLUTION
