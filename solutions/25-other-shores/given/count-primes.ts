// This file runs in threads, too. It imports nothing.

/** The address of this module, for a job. */
export const PRIMES: string = import.meta.url;

/** How many primes there are from `from` up to, but not including, `to`. It blocks until it knows. */
export function countPrimes(from: number, to: number): number {
  let count = 0;
  for (let number = Math.max(from, 2); number < to; number++) if (isPrime(number)) count += 1;
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}

/** The numbers below `limit`, in so many ranges, each `[from, to]`. */
export function split(limit: number, parts: number): [from: number, to: number][] {
  const at = (part: number): number => Math.floor((limit * part) / parts);
  return Array.from({ length: parts }, (_, part) => [at(part), at(part + 1)]);
}
