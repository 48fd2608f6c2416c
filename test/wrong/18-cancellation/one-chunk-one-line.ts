// Misconception: a chunk is a line
// File: line-reader.ts
// Caught by: 4. readLine > puts a line together
// Says: read on until there is a `\n`
// BEGIN SOLUTION 4
const chunk = yield* this.#from.read();
return chunk === '' ? null : chunk.replace('\n', '');
// END SOLUTION
