// Misconception: a list has each result once
// File: gather.ts
// Caught by: 2. gather > gives a result twice, when its coroutine is passed twice
// Says: one for each argument
// BEGIN REGION collect
private collect(): unknown[] {
  return [...new Set(this.children)].map(resultOrError);
}
// END REGION
