// Misconception: first one listens
// File: exchange.ts
// Caught by: 3. exchange > gets an answer that comes at the end
// Says: The peer reads everything
// BEGIN SOLUTION 3
const answer = yield* reader.read();
yield* send(writer, pieces);
return answer;
// END SOLUTION
