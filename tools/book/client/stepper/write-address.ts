/** Writes a step, or a place of the page, into the address, without a new entry in the history of the window. */
export function writeAddress(fragment: string): void {
  // A page in a frame without rights may not.
  try {
    history.replaceState(history.state, '', fragment);
  } catch {
    // The address only saves looking for the step again.
  }
}
