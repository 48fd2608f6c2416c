// Misconception: a list outside a function is empty at every call
// Caught by: 5. feed (stretch) > makes a list for each call
// Says: declare it inside `feed`
// BEGIN REGION feed
const replies: unknown[] = [];

export function feed<T, A>(listener: Generator<T, unknown, A>, values: Iterable<A>): T[] {
  if (listener.next().done) return replies as T[];
  for (const value of values) {
    const step = listener.next(value);
    if (step.done) break;
    replies.push(step.value);
  }
  return replies as T[];
}
// END REGION
