// Misconception: M06 when somebody is busy, every room is
// Caught by: 5. broadcast > shares nothing with another room
// Says: belongs to one call of `broadcast`
// BEGIN REGION broadcast
let telling = false;

export function broadcast<T>(listeners: readonly Generator<unknown, unknown, T>[]): (value: T) => void {
  for (const listener of listeners) prime(listener);
  const unheard: T[] = [];
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
