import { isMainThread, threadId } from 'node:worker_threads';

/** Functions that tests have called in a thread, or in a process. */
export function sum(...numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function fails(message: string): never {
  throw Object.assign(new RangeError(message, { cause: new Error('the reason') }), { code: 'EJOB' });
}

export function throwsText(): never {
  throw 'only a text';
}

export async function fulfilled(value: unknown): Promise<unknown> {
  return await value;
}

export function where(): { readonly isMain: boolean; readonly thread: number; readonly pid: number } {
  return { isMain: isMainThread, thread: threadId, pid: process.pid };
}

/** Waits until there are `count` of them at the same time: it would never return if one came after the other. */
export function meet(memory: SharedArrayBuffer, count: number): number {
  const met = new Int32Array(memory);
  const place = Atomics.add(met, 0, 1) + 1;
  Atomics.notify(met, 0);
  for (let now = place; now < count; now = Atomics.load(met, 0)) Atomics.wait(met, 0, now);
  return place;
}

/** Says that it has begun, at 0; waits until place 1 is set; says that it has ended, at 2. */
export function holdOn(memory: SharedArrayBuffer): string {
  const place = new Int32Array(memory);
  Atomics.store(place, 0, 1);
  Atomics.wait(place, 1, 0);
  Atomics.store(place, 2, 1);
  return 'let go';
}

export function add(memory: SharedArrayBuffer, amount: number): number {
  return Atomics.add(new Int32Array(memory), 0, amount);
}

export function leaves(code: number): never {
  process.exit(code);
}

export function throwsLater(): string {
  setImmediate(() => {
    throw new Error('nobody can catch this');
  });
  return 'returned';
}

export function neverSettles(): Promise<never> {
  setImmediate(() => {
    throw new Error('in the middle of a job');
  });
  return new Promise(() => {});
}

export function eatsMemory(): never {
  const all: unknown[] = [];
  for (;;) all.push(new Array(1_000_000).fill(all.length));
}

export function givesFunction(): () => void {
  return () => {};
}

export function says(text: string): string {
  console.log(text);
  return 'said';
}

export const notFunction = 42;
