// Misconception: read gives everything
// File: exchange.ts
// Caught by: 3. exchange > gets an answer that comes at the end
// Says: only then answers
// BEGIN SOLUTION 3
const [, answer] = yield* gather(send(writer, pieces), reader.read(4));
return answer;
// END SOLUTION
