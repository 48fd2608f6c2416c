// Misconception: each client needs a semaphore
// File: limited.ts
// Caught by: 5. limited (stretch) > serves so many at a time
// Says: for all clients together
// BEGIN SOLUTION 5
return coroutine(function* talkLater(reader: StreamReader, writer: StreamWriter): Coro<void> {
  yield* withLock(new Semaphore(most), () => talk(reader, writer));
});
// END SOLUTION
