// Misconception: any is a type like others
// File: breakfast.ts
// Caught by: TS2344
// Says: does not satisfy the constraint
// BEGIN REGION breakfast
// biome-ignore lint: what a learner writes
export function* breakfast(oven: Future<string>, spread: (bread: string) => Coro<string>): Generator<any, any, any> {
  const bread = yield* oven;
  return [yield* spread(bread), yield* spread(bread)];
}
// END REGION
