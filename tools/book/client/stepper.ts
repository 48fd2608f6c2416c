/** Starts the parts of a page that walk through a run, step by step. */
export function startStepper(): void {}
