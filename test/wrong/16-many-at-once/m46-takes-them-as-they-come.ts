// Misconception: M46 results come in the order in which tasks end
// File: gather.ts
// Caught by: 2. gather > gives the results in the order of the arguments
// Says: where its argument stood
// BEGIN REGION childIsDone
private readonly arrived: unknown[] = [];

private readonly childIsDone = (child: Future<unknown>): void => {
  const error = errorOf(child);
  this.arrived.push(resultOrError(child));
  this.#left -= 1;
  if (this.done()) return;
  if (error !== null && !this.keepsErrors) this.settle('failed', error);
  else if (this.#left === 0) this.finish();
};
// END REGION
// BEGIN REGION collect
private collect(): unknown[] {
  return this.arrived;
}
// END REGION
