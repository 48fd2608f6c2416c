// Misconception: an empty result means that there is an error
// File: gather.ts
// Caught by: 2. gather > gives every result, also an empty one
// Says: an empty result is not a missing one
// BEGIN REGION collect
private collect(): unknown[] {
  return this.children.map((child) => child.result() || errorOf(child));
}
// END REGION
