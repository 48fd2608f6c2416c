// Misconception: a place is taken for good
// File: limited.ts
// Caught by: 5. limited (stretch) > serves so many at a time
// Says: when a place is free
// BEGIN SOLUTION 5
const places = new Semaphore(most);
return coroutine(function* talkLater(reader: StreamReader, writer: StreamWriter): Coro<void> {
  yield* places.acquire();
  yield* talk(reader, writer);
});
// END SOLUTION
