import { createRequire } from 'node:module';

/** The address of the module of the jobs. */
export const JOBS: string = new URL('./jobs.cjs', import.meta.url).href;

/** The same function that a job can call, to be called here. */
export const { countPrimes } = createRequire(import.meta.url)('./jobs.cjs') as {
  countPrimes(from: number, to: number): number;
};

/** The numbers below `limit`, in so many ranges, each `[from, to]`. */
export function split(limit: number, parts: number): [from: number, to: number][] {
  const at = (part: number): number => Math.floor((limit * part) / parts);
  return Array.from({ length: parts }, (_, part) => [at(part), at(part + 1)]);
}
