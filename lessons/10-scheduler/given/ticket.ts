// A system with one kind of request.

// #region ticket
interface Wish {
  readonly ask: 'ticket';
}

function* visitor(): Generator<Wish, string, unknown> {
  const first = yield { ask: 'ticket' };
  console.log('visitor: has', first);
  const second = yield { ask: 'ticket' };
  return `leaves with ${first} and ${second}`;
}

let tickets = 0;
const frame = visitor();
let step = frame.next();
while (!step.done) {
  console.log('system:  is asked for a', step.value.ask);
  tickets += 1;
  step = frame.next(tickets);
}
console.log('visitor:', step.value);
// #endregion
