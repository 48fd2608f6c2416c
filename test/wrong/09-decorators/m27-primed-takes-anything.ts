// Misconception: M27 the types of a wrapper do not matter
// Caught by: TS2578
// Says: Unused '@ts-expect-error' directive
// BEGIN REGION primed
export function primed(
  // biome-ignore lint: what a learner writes
  fn: (this: any, ...args: any[]) => Generator<any, any, any>,
): (this: any, ...args: any[]) => Generator<any, any, any> {
  return function (this: unknown, ...args: unknown[]) {
    const frame = fn.apply(this, args);
    frame.next();
    return frame;
  };
}
// END REGION
