// Misconception: M20 a frame can be resumed at any time, by the frame that it has called too
// Caught by: 4. nest > tells nothing to a frame in the middle of a call
// Says: send what goes outwards with `yield`
// BEGIN REGION layer
const layers: Generator<unknown, never, never>[] = [];

function* layer<Y, A>(
  number: number,
  inner: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  let answer = inner.next().value;
  while (true) {
    print(`layer ${number}: ${answer} goes out`);
    const told = yield answer;
    print(`layer ${number}: ${told} goes in`);
    answer = inner.next(told).value;
    layers[number]?.next(answer as never);
  }
}
// END REGION
// BEGIN REGION nest
export function nest<Y, A>(
  depth: number,
  listener: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  let outermost = listener;
  for (let number = depth; number > 0; number--) {
    outermost = layer(number, outermost, print);
    layers[number] = outermost as unknown as Generator<unknown, never, never>;
  }
  return outermost;
}
// END REGION
