// Misconception: M06 a list above the function is as good as one in the room
// Caught by: 5. broadcast > shares nothing with another room
// Says: belongs to one call of `broadcast`
// BEGIN REGION broadcast
const unheard: unknown[] = [];
let telling = false;

export function broadcast<T>(listeners: readonly Generator<unknown, unknown, T>[]): (value: T) => void {
  for (const listener of listeners) prime(listener);
  return (value) => {
    unheard.push(value);
    if (telling) return;
    telling = true;
    try {
      while (unheard.length > 0) {
        const next = unheard.shift() as T;
        for (const listener of listeners) listener.next(next);
      }
    } finally {
      telling = false;
    }
  };
}
// END REGION
