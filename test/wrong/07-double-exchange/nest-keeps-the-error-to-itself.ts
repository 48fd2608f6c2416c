// Misconception: an error of the one inside is nothing that its caller should see
// Caught by: 4. nest > lets an error of its listener pass
// Says: answers in the place of its listener
// BEGIN SOLUTION 4
function* layer(number: number, inner: Generator<Y, never, A>): Generator<Y, never, A> {
  let reply = inner.next().value;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    try {
      reply = inner.next(told).value;
    } catch {
      // the last reply will do
    }
  }
}
let outermost = listener;
for (let number = depth; number > 0; number--) outermost = layer(number, outermost);
return outermost;
// END SOLUTION
