// Misconception: a chunk ends with its line
// File: line-reader.ts
// Caught by: 4. readLine > keeps what comes after the line
// Says: keep the rest for the next reads
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) {
    const line = this.#text.slice(0, end);
    this.#text = '';
    return line;
  }
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
