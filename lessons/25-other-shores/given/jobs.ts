// Functions that are called in a thread, or in a process. This file imports nothing.

/** The address of this module, for a job. */
export const JOBS: string = import.meta.url;

export function square(number: number): number {
  return number * number;
}

export function fails(message: string): never {
  throw new RangeError(message);
}

/** Adds an item, and says how many there are. */
export function add(items: string[]): number {
  items.push('added in the thread');
  return items.length;
}

/** Says at place 0 that it has begun, waits until place 1 is set, and says at place 2 that it has ended. */
export function holdOn(memory: SharedArrayBuffer): string {
  const place = new Int32Array(memory);
  Atomics.store(place, 0, 1);
  Atomics.wait(place, 1, 0);
  Atomics.store(place, 2, 1);
  return 'the answer';
}

/** Waits until so many of them have begun: it never returns if one comes after the other. */
export function meet(memory: SharedArrayBuffer, count: number): number {
  const met = new Int32Array(memory);
  const place = Atomics.add(met, 0, 1) + 1;
  Atomics.notify(met, 0);
  for (let now = place; now < count; now = Atomics.load(met, 0)) Atomics.wait(met, 0, now);
  return place;
}
