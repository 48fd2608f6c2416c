// Misconception: M20 a generator sees its variables as they were when it was made
// Caught by: 4. nest > tells nothing to a layer that waits in a call
// Says: means another frame by now
// BEGIN SOLUTION 4
let outermost = listener;
for (let number = depth; number > 0; number--) {
  outermost = (function* (): Generator<Y, never, A> {
    let reply = outermost.next().value;
    while (true) {
      print(`layer ${number}: ${reply} goes out`);
      const told = yield reply;
      print(`layer ${number}: ${told} goes in`);
      reply = outermost.next(told).value;
    }
  })();
}
return outermost;
// END SOLUTION
