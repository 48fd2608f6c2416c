// Misconception: M01 calling a generator function runs it
// Caught by: 1. lines > asks for a chunk only when it has no complete line left
// Says: not when `lines` is called
// BEGIN REGION lines
export function lines(chunks: Iterable<string>): Generator<string, void, void> {
  const all: string[] = [];
  let rest = '';
  for (const chunk of chunks) {
    const pieces = (rest + chunk).split(/\r?\n/);
    rest = pieces.pop() ?? '';
    all.push(...pieces);
  }
  if (rest !== '') all.push(rest);
  return all.values() as unknown as Generator<string, void, void>;
}
// END REGION
