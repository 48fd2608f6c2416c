// Misconception: the first result is the answer
// File: exchange.ts
// Caught by: 3. exchange > gets an answer that comes at the end
// Says: only then answers
// BEGIN SOLUTION 3
const [answer] = yield* gather(send(writer, pieces), reader.read());
return answer as unknown as Buffer;
// END SOLUTION
