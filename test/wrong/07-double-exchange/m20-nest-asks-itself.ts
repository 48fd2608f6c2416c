// Misconception: M20 a frame can resume itself
// Caught by: 4. nest > tells nothing to a frame in the middle of a call
// Says: send what goes outwards with `yield`
// BEGIN REGION layer
function layer<Y, A>(
  number: number,
  inner: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  const self = frame();
  return self;
  function* frame(): Generator<Y, never, A> {
    let answer = inner.next().value;
    while (true) {
      print(`layer ${number}: ${answer} goes out`);
      const told = yield answer;
      print(`layer ${number}: ${told} goes in`);
      inner.next(told);
      answer = self.next(told).value;
    }
  }
}
// END REGION
