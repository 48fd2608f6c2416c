// Misconception: there is a layer even where none was asked for
// Caught by: 4. nest > is the listener itself when there is no layer
// Says: nobody in between
// BEGIN SOLUTION 4
function* layer(number: number): Generator<Y, never, A> {
  const inner = number < depth ? layer(number + 1) : listener;
  let reply = inner.next().value;
  while (true) {
    print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    print(`layer ${number}: ${told} goes in`);
    reply = inner.next(told).value;
  }
}
return layer(1);
// END SOLUTION
