// Misconception: every generator is a coroutine
// File: limited.ts
// Caught by: 5. limited (stretch) > makes a handler that returns a coroutine
// Says: would never run
// BEGIN SOLUTION 5
const places = new Semaphore(most);
return (reader: StreamReader, writer: StreamWriter) => withLock(places, () => talk(reader, writer));
// END SOLUTION
