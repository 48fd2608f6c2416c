// Misconception: a limit is a lock
// File: limited.ts
// Caught by: 5. limited (stretch) > serves so many at a time
// Says: There are two places
// BEGIN SOLUTION 5
const places = new Semaphore(1);
return coroutine(function* talkLater(reader: StreamReader, writer: StreamWriter): Coro<void> {
  yield* withLock(places, () => talk(reader, writer));
});
// END SOLUTION
