// Misconception: a handler that fails has no place
// File: limited.ts
// Caught by: 5. limited (stretch) > gives back the place of a client that fails
// Says: gives its place back, too
// BEGIN SOLUTION 5
const places = new Semaphore(most);
return coroutine(function* talkLater(reader: StreamReader, writer: StreamWriter): Coro<void> {
  yield* places.acquire();
  yield* talk(reader, writer);
  places.release();
});
// END SOLUTION
