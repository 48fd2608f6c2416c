// Misconception: M13 a `for...of` fetches the replies, and `next(v)` only tells the values
// Caught by: 5. feed (stretch) > calls next() once for each value
// Says: only the first call passes in nothing
// BEGIN SOLUTION 5
const replies: T[] = [];
const walk = values[Symbol.iterator]();
for (const reply of listener as Generator<T, unknown, A | undefined>) {
  replies.push(reply);
  const value = walk.next();
  if (value.done) break;
  listener.next(value.value);
}
return replies;
// END SOLUTION
