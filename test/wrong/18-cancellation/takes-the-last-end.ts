// Misconception: the end of a line is the last `\n`
// File: line-reader.ts
// Caught by: 4. readLine > keeps what comes after the line
// Says: return the first one
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.lastIndexOf('\n');
  if (end >= 0) return this.take(end, 1);
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
