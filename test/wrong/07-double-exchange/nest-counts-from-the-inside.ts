// Misconception: the innermost layer is the first one
// Caught by: 4. nest > goes in from the outside and out from the inside
// Says: the first to hand in is the last to hand out
// BEGIN SOLUTION 4
function* layer(number: number, inner: Generator<Y, never, A>): Generator<Y, never, A> {
  let reply = inner.next().value;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    reply = inner.next(told).value;
  }
}
let outermost = listener;
for (let number = 1; number <= depth; number++) outermost = layer(number, outermost);
return outermost;
// END SOLUTION
