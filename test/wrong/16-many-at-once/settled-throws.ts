// Misconception: every child has a result
// File: gather.ts
// Caught by: 2. gather > takes an error for a result in gatherSettled
// Says: stands where the result would be
// BEGIN REGION collect
private collect(): unknown[] {
  return this.children.map((child) => child.result());
}
// END REGION
