'use strict';

// Functions that are called in a thread, or in a process.

/** How many primes there are from `from` up to, but not including, `to`. Blocks until it knows. */
function countPrimes(from, to) {
  let count = 0;
  for (let number = Math.max(from, 2); number < to; number++) if (isPrime(number)) count += 1;
  return count;
}

function isPrime(number) {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}

function square(number) {
  return number * number;
}

function fails(message) {
  throw new RangeError(message);
}

/** Adds an item, and says how many there are. */
function add(items) {
  items.push('added in the thread');
  return items.length;
}

/** Says at place 0 that it has begun, waits until place 1 is set, and says at place 2 that it has ended. */
function holdOn(memory) {
  const place = new Int32Array(memory);
  Atomics.store(place, 0, 1);
  Atomics.wait(place, 1, 0);
  Atomics.store(place, 2, 1);
  return 'the answer';
}

/** Waits until so many of them have begun: it never returns if one comes after the other. */
function meet(memory, count) {
  const met = new Int32Array(memory);
  const place = Atomics.add(met, 0, 1) + 1;
  Atomics.notify(met, 0);
  for (let now = place; now < count; now = Atomics.load(met, 0)) Atomics.wait(met, 0, now);
  return place;
}

module.exports = { countPrimes, square, fails, add, holdOn, meet };
