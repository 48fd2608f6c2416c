// Misconception: a word is told three layers deep at most
// Caught by: 4. nest > goes as deep as you like
// Says: none of them depends on how many layers there are
// BEGIN REGION nest
export function nest<Y, A>(
  depth: number,
  listener: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  let outermost = listener;
  for (let number = Math.min(depth, 3); number > 0; number--) outermost = layer(number, outermost, print);
  return outermost;
}
// END REGION
