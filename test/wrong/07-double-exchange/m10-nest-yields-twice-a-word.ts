// Misconception: M10 a word that goes in and an answer that goes out are two stops
// Caught by: 4. nest > goes in from the outside and out from the inside
// Says: a word goes in layer by layer
// BEGIN SOLUTION 4
function* layer(number: number, inner: Generator<Y, never, A>): Generator<Y, never, A> {
  let reply = inner.next().value;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    yield reply;
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    reply = inner.next(told).value;
  }
}
let outermost = listener;
for (let number = depth; number > 0; number--) outermost = layer(number, outermost);
return outermost;
// END SOLUTION
