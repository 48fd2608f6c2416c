// Misconception: the place is for coming in
// File: limited.ts
// Caught by: 5. limited (stretch) > serves so many at a time
// Says: There are two places
// BEGIN SOLUTION 5
const places = new Semaphore(most);
return coroutine(function* talkLater(reader: StreamReader, writer: StreamWriter): Coro<void> {
  const made = yield* withLock(places, function* () {
    return talk(reader, writer);
  });
  yield* made;
});
// END SOLUTION
