// Misconception: M12 the one inside is ready when the one outside is
// Caught by: 4. nest > starts the one inside before it yields anything
// Says: its first call must start that one
// BEGIN SOLUTION 4
function* layer(number: number, inner: Generator<Y, never, A>): Generator<Y, never, A> {
  let reply = undefined as Y;
  while (true) {
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    reply = inner.next(told).value;
    print(`layer ${number}: ${reply} goes out`);
  }
}
let outermost = listener;
for (let number = depth; number > 0; number--) outermost = layer(number, outermost);
return outermost;
// END SOLUTION
