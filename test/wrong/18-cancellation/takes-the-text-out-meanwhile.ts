// Misconception: the text is put back when the chunk is there
// File: line-reader.ts
// Caught by: 4. readLine > loses nothing when a read is cancelled
// Says: lost with the frame
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  const before = this.#text;
  this.#text = '';
  const chunk = yield* this.#from.read();
  if (chunk === '') {
    this.#text = before;
    return before === '' ? null : this.take(before.length, 0);
  }
  this.#text = before + chunk;
}
// END SOLUTION
