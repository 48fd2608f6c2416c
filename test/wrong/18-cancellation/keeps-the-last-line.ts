// Misconception: the last line stays the last line
// File: line-reader.ts
// Caught by: 4. readLine > returns the last line without its end
// Says: After it comes `null`
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.#text === '' ? null : this.#text;
  this.#text += chunk;
}
// END SOLUTION
