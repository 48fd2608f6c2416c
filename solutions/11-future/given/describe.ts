import { inspect } from 'node:util';

/** A value in one line, as Python's `repr` shows it: `42`, `'x'`, `Error('x')`. */
export function describe(value: unknown): string {
  if (value instanceof Error) return `${value.name}(${value.message === '' ? '' : inspect(value.message)})`;
  return inspect(value, {
    depth: 1,
    maxArrayLength: 6,
    maxStringLength: 80,
    breakLength: Infinity,
    compact: true,
  });
}

/** Methods that are shown under Python's names. A function that was renamed is slow to bind, and each task binds one. */
const PYTHON_NAMES: ReadonlyMap<string, string> = new Map([['takeNextStep', 'Task.task_wakeup()']]);

/** The name of a function, or `<anonymous>` when it has none: a name can be taken away, too. */
export function nameOf(callback: { readonly name: string | undefined }): string {
  const name = (callback.name ?? '').replace(/^(bound )+/, '') || '<anonymous>';
  return PYTHON_NAMES.get(name) ?? name;
}

/** Gives a function the name that Python shows for it, and returns it. */
export function named<F extends (...args: never) => unknown>(name: string, callback: F): F {
  return Object.defineProperty(callback, 'name', { value: name });
}

/** Callbacks in a few words, the middle ones only counted: ` cb=[a, <3 more>, b]`; nothing at all when there are none. */
export function describeCallbacks(callbacks: readonly { readonly name: string }[]): string {
  const names = callbacks.map(nameOf);
  if (names.length > 2) names.splice(1, names.length - 2, `<${names.length - 2} more>`);
  return names.length === 0 ? '' : ` cb=[${names.join(', ')}]`;
}

const inProgress = new Set<object>();

/** A row of tasks can be long, and each says what it waits for. */
const DEEPEST = 100;

/**
 * What `describe` says of `subject`; but `...` where that contains `subject` again, since two tasks can wait for each other,
 * and where it lies too deep inside others.
 */
export function withoutCircles(subject: object, describe: () => string): string {
  if (inProgress.has(subject) || inProgress.size === DEEPEST) return '...';
  inProgress.add(subject);
  try {
    return describe();
  } finally {
    inProgress.delete(subject);
  }
}
