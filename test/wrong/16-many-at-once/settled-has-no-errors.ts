// Misconception: errors are left out of the list
// File: gather.ts
// Caught by: 2. gather > takes an error for a result in gatherSettled
// Says: stands where the result would be
// BEGIN REGION collect
private collect(): unknown[] {
  return this.children.filter((child) => errorOf(child) === null).map(resultOrError);
}
// END REGION
