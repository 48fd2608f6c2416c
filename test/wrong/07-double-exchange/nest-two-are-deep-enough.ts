// Misconception: two layers are as good as any number
// Caught by: 4. nest > goes as deep as you like
// Says: however many layers there are
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
if (depth === 0) return listener;
if (depth === 1) return layer(1, listener);
if (depth === 2) return layer(1, layer(2, listener));
return layer(1, layer(2, layer(3, listener)));
// END SOLUTION
