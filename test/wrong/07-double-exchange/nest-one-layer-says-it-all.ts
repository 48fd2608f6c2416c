// Misconception: who waits makes no difference, so one loop can print for all
// Caught by: 4. nest > goes in from the outside and out from the inside
// Says: layer by layer
// BEGIN SOLUTION 4
function* all(): Generator<Y, never, A> {
  let reply = listener.next().value;
  while (true) {
    for (let number = 1; number <= depth; number++) print(`layer ${number}: ${reply} goes out`);
    const told = yield reply;
    for (let number = 1; number <= depth; number++) print(`layer ${number}: ${told} goes in`);
    reply = listener.next(told).value;
  }
}
return depth === 0 ? listener : all();
// END SOLUTION
