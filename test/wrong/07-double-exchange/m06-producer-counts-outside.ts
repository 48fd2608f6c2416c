// Misconception: M06 a counter above the function is as good as one in the body
// Caught by: 3. producer > counts in its own frame
// Says: the count belongs inside the body
// BEGIN REGION producer
let next = 0;

export function* producer(
  n: number,
  listener: Generator<boolean, unknown, number>,
): Generator<boolean, void, void> {
  next = n;
  while (next > 0) {
    const step = listener.next(next);
    if (step.done) return;
    yield step.value;
    next--;
  }
}
// END REGION
