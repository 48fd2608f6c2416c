// Misconception: a coroutine sends when it is made
// File: exchange.ts
// Caught by: 3. exchange > gets an answer that comes at the end
// Says: The peer reads everything
// BEGIN SOLUTION 3
send(writer, pieces);
return yield* reader.read();
// END SOLUTION
