// Misconception: nobody wants an empty line
// File: line-reader.ts
// Caught by: 4. readLine > returns empty lines
// Says: an empty line is a line
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end === 0) {
    this.take(0, 1);
    continue;
  }
  if (end > 0) return this.take(end, 1);
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
