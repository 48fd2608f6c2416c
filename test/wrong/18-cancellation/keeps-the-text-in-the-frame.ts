// Misconception: what a read has got belongs to that read
// File: line-reader.ts
// Caught by: 4. readLine > loses nothing when a read is cancelled
// Says: lost with the frame
// BEGIN SOLUTION 4
let text = this.#text;
this.#text = '';
for (;;) {
  const end = text.indexOf('\n');
  if (end >= 0) {
    this.#text = text;
    return this.take(end, 1);
  }
  const chunk = yield* this.#from.read();
  if (chunk === '') return text === '' ? null : text;
  text += chunk;
}
// END SOLUTION
