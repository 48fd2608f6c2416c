// Misconception: a line without its end is no line
// File: line-reader.ts
// Caught by: 4. readLine > returns the last line without its end
// Says: that is the last line
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  const chunk = yield* this.#from.read();
  if (chunk === '') return null;
  this.#text += chunk;
}
// END SOLUTION
