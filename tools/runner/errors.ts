import type { WireError } from './wire.ts';

/** What a thrown error means to a learner. */
export type Meaning = 'todo' | 'exit' | 'timeout' | 'assertion' | 'error';

// How vite spells a use of something imported: `(0 , __vi_import_0__.fib)`.
const IMPORTED = /\(0\s*,\s*__vi_import_\d+__\.([\w$]+)\)|__vi_import_\d+__\.([\w$]+)/g;
const EXIT = /^process\.exit unexpectedly called with "(.*)"/;

export function meaningOf(error: WireError): Meaning {
  if (todoOf(error) !== undefined) return 'todo';
  if (EXIT.test(error.message)) return 'exit';
  if (/^(Test|Hook) timed out in \d+ms/.test(error.message)) return 'timeout';
  return error.name === 'AssertionError' ? 'assertion' : 'error';
}

/** `TODO 1: fill an array`: thrown as it is, or caught by an assertion that expected some other error. */
export function todoOf({ message }: WireError): string | undefined {
  return (
    /^TODO \d+:[\s\S]*/.exec(message)?.[0] ??
    /\b(?:but got|rejected|threw) (?:'|"|Error: |\[?Error: )(TODO \d+:[^'"\]]*)/.exec(message)?.[1]
  );
}

/** The code that `process.exit` was called with. */
export function exitCodeOf({ message }: WireError): string {
  return EXIT.exec(message)?.[1] ?? '';
}

/** The message of an error, in the words of the learner's file. */
export function messageOf(error: WireError): string {
  const bare = /\((?:0\s*,\s*)?__vi_import_\d+__\.([\w$]+)\) is not a (?:function|constructor)/.exec(
    error.message,
  );
  const message = error.message.replace(IMPORTED, (_all, called, used) => called ?? used);
  if (bare !== null)
    return `${message}: it is not exported from the file that it is imported from, or has another name there`;
  return message;
}

/** Why a test failed: the message argument of `expect` where there is one, and what was thrown otherwise. */
export function explain(error: WireError): string {
  const message = messageOf(error);
  if (error.name === 'AssertionError') {
    const own = /^([\s\S]*): (?:expected |promise (?:resolved|rejected))/.exec(message)?.[1];
    return own ?? message.replace(/ \/\/ (?:Object\.is equality|deep equality).*$/, '');
  }
  const { name } = error;
  return name === undefined || name === 'Error' ? message : `${name}: ${message}`;
}
