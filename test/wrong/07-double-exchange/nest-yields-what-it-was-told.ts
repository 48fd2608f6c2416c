// Misconception: a layer hands out what it hands in
// Caught by: 4. nest > goes in from the outside and out from the inside
// Says: layer by layer
// BEGIN SOLUTION 4
function* layer(number: number, inner: Generator<Y, never, A>): Generator<Y, never, A> {
  let reply = inner.next().value;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    inner.next(told);
    reply = told as unknown as Y;
  }
}
let outermost = listener;
for (let number = depth; number > 0; number--) outermost = layer(number, outermost);
return outermost;
// END SOLUTION
