// Misconception: a list can hold only text
// File: gather.ts
// Caught by: 2. gather > takes an error for a result in gatherSettled
// Says: stands where the result would be
// BEGIN REGION collect
private collect(): unknown[] {
  return this.children.map((child) => (errorOf(child) === null ? child.result() : String(errorOf(child))));
}
// END REGION
