// Misconception: an empty result is no result
// File: gather.ts
// Caught by: 2. gather > gives every result, also an empty one
// Says: an empty result is not a missing one
// BEGIN REGION collect
private collect(): unknown[] {
  return this.children.map(resultOrError).filter((each) => each !== undefined && each !== null);
}
// END REGION
