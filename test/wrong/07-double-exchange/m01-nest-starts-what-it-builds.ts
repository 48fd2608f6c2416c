// Misconception: M01 what has been built is running
// Caught by: 4. nest > starts nobody until it is started itself
// Says: building layers is not starting them
// BEGIN SOLUTION 4
function* layer(number: number, inner: Generator<Y, never, A>, first: Y): Generator<Y, never, A> {
  let reply = first;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    reply = inner.next(told).value;
  }
}
let outermost = listener;
for (let number = depth; number > 0; number--) outermost = layer(number, outermost, outermost.next().value);
return outermost;
// END SOLUTION
