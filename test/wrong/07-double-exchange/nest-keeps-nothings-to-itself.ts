// Misconception: a word that is falsy is no word
// Caught by: 4. nest > can be told nothing, 0 and the empty string
// Says: a layer carries and does not judge
// BEGIN SOLUTION 4
function* layer(number: number, inner: Generator<Y, never, A>): Generator<Y, never, A> {
  let reply = inner.next().value;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    if (!told) continue;
    print(`layer ${number}: ${told} goes in`);
    reply = inner.next(told).value;
  }
}
let outermost = listener;
for (let number = depth; number > 0; number--) outermost = layer(number, outermost);
return outermost;
// END SOLUTION
