// Misconception: a list is built from its end
// File: gather.ts
// Caught by: 2. gather > gives the results in the order of the arguments
// Says: stands where its argument stood
// BEGIN REGION collect
private collect(): unknown[] {
  return [...this.children].reverse().map(resultOrError);
}
// END REGION
