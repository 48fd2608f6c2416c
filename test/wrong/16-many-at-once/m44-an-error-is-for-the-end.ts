// Misconception: M44 an error comes out when all are done
// File: gather.ts
// Caught by: 2. gather > fails at once with the first error
// Says: the gathering future fails with that error
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done() || this.#left > 0) return;
const errors = this.children.map(errorOf).filter((each) => each !== null);
if (errors.length > 0 && !this.keepsErrors) this.settle('failed', errors[0]);
else this.finish();
void error;
// END SOLUTION
