// Misconception: the place matters, and the error does not
// File: limited.ts
// Caught by: 5. limited (stretch) > gives back the place of a client that fails
// Says: its error comes out
// BEGIN SOLUTION 5
const places = new Semaphore(most);
return coroutine(function* talkLater(reader: StreamReader, writer: StreamWriter): Coro<void> {
  yield* places.acquire();
  try {
    yield* talk(reader, writer);
  } catch {
  } finally {
    places.release();
  }
});
// END SOLUTION
