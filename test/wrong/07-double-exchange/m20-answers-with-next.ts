// Misconception: M20 whoever has something for a frame calls its next(), its caller too
// Caught by: 4. nest > tells nothing to a layer that waits in a call
// Says: not the one inside, to give it an answer
// BEGIN SOLUTION 4
const layers: Generator<Y, never, A>[] = [];
function* layer(number: number, inner: Generator<Y, never, A>): Generator<Y, never, A> {
  let reply = inner.next().value;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    reply = inner.next(told).value;
    const outer = layers[number];
    outer?.next(reply as never);
  }
}
let outermost = listener;
for (let number = depth; number > 0; number--) {
  outermost = layer(number, outermost);
  layers[number] = outermost;
}
return outermost;
// END SOLUTION
