// Misconception: M01 what has been built is running
// Caught by: 4. nest > starts nothing until it is started itself
// Says: to build layers starts nothing
// BEGIN REGION layer
function layer<Y, A>(
  number: number,
  inner: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  const first = inner.next().value;
  function* frame(): Generator<Y, never, A> {
    let answer = first;
    while (true) {
      print(`layer ${number}: ${answer} goes out`);
      const told = yield answer;
      print(`layer ${number}: ${told} goes in`);
      answer = inner.next(told).value;
    }
  }
  return frame();
}
// END REGION
