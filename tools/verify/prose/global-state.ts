/**
 * Remembers what all programs in a process share: globals and what can be reached from them, listeners, environment.
 * @returns a function that says whether all of it is as it was.
 */
export function rememberWorld(): () => boolean {
  const before = new Map([...reachable()].map((thing) => [thing, picture(thing)]));
  const around = surroundings();
  return () =>
    surroundings() === around && [...before].every(([thing, parts]) => isSame(parts, picture(thing)));
}

function surroundings(): string {
  const listeners = process.eventNames().map((name) => [String(name), process.listenerCount(name)]);
  return JSON.stringify([listeners, process.env, process.cwd(), Reflect.ownKeys(globalThis).map(String)]);
}

/** What the language and the process give to every program, without what is loaded when it is first used. */
function reachable(): Set<object> {
  const found = new Set<object>();
  const ofGenerators = [function* () {}, async function* () {}, async () => {}].map(Object.getPrototypeOf);
  const iterators = [[], new Map(), new Set(), ''].map((each) =>
    Object.getPrototypeOf(each[Symbol.iterator]()),
  );
  const globals = Object.values(Object.getOwnPropertyDescriptors(globalThis)).map(({ value }) => value);
  const left: unknown[] = [...globals, ...ofGenerators, ...iterators];
  while (left.length > 0) {
    const thing = left.pop();
    if (!isObject(thing) || thing === globalThis || thing === process || found.has(thing)) continue;
    found.add(thing);
    left.push(...picture(thing));
  }
  return found;
}

/** The prototype, the keys, and what each key holds, without asking any getter. */
function picture(thing: object): unknown[] {
  const parts: unknown[] = [Object.getPrototypeOf(thing)];
  for (const key of Reflect.ownKeys(thing)) {
    const property = Object.getOwnPropertyDescriptor(thing, key);
    parts.push(key, property?.value, property?.get, property?.set);
  }
  return parts;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => Object.is(part, other[at]));
}

function isObject(thing: unknown): thing is object {
  return (typeof thing === 'object' && thing !== null) || typeof thing === 'function';
}
