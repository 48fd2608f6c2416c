import { literal } from '../../terminal/markdown.ts';
import type { WireError } from '../process/wire.ts';

/** What a thrown error means to a learner. */
export type ErrorKind = 'todo' | 'exit' | 'timeout' | 'assertion' | 'error';

/** Of a wrong line of a prediction. */
const WRONG_GUESS = 'WrongGuess';

/** What the tests of the course throw to explain something; `testing/prediction.ts` does. */
const EXPLANATIONS: readonly (string | undefined)[] = ['Explanation', WRONG_GUESS];

const SAYS_NOTHING = 'What was thrown is no error, and has no message';

const EXIT = /^process\.exit unexpectedly called with "(.*)"/;

/** What an error means, by its message and its name. */
export function errorKind(error: WireError): ErrorKind {
  if (todoOf(error) !== undefined) return 'todo';
  if (EXIT.test(error.message)) return 'exit';
  if (/^(Test|Hook) timed out in \d+ms/.test(error.message)) return 'timeout';
  return error.name === 'AssertionError' ? 'assertion' : 'error';
}

/** `TODO 1: fill an array`: thrown as it is, or caught by a test that expected something else. */
export function todoOf({ message, received }: WireError): string | undefined {
  return (
    /^TODO \d+:[\s\S]*/.exec(message)?.[0] ??
    /^(?:"|\[?Error: )?(TODO \d+: .*?)["\]]?$/.exec(received ?? '')?.[1] ??
    /\b(?:but got|rejected|threw|rejects|throw) .*?(TODO \d+: [^'"\]]*)/.exec(message)?.[1]
  );
}

/** The code that `process.exit` was called with, to stand in a sentence. */
export function exitCodeOf({ message }: WireError): string {
  return literal(EXIT.exec(message)?.[1] ?? '');
}

/** The package that an import names and nobody has. */
export function missingPackage({ message }: WireError): string | null {
  return /^Cannot find (?:package|module) '(.+)' imported from/.exec(message)?.[1] ?? null;
}

/** The message argument of the `expect` that failed; undefined when it has none, or something else failed. */
export function ownMessage({ name, message }: WireError): string | undefined {
  if (name !== 'AssertionError') return undefined;
  return /^([\s\S]*): (?:expected |promise (?:resolved|rejected))/.exec(message)?.[1];
}

/** Whether `explain` gives what was thrown, and not what the author of a test has written in Markdown. */
export function isVerbatim(error: WireError): boolean {
  const kind = errorKind(error);
  if (kind === 'assertion') return ownMessage(error) === undefined;
  return kind === 'error' && !EXPLANATIONS.includes(error.name);
}

/** Why a test failed: the message argument of `expect` where there is one, and what was thrown otherwise. */
export function explain(error: WireError): string {
  const { message, name } = error;
  if (message.trim() === '') return name === undefined ? SAYS_NOTHING : `${name}, without a message`;
  if (name === 'AssertionError') {
    return ownMessage(error) ?? message.replace(/ \/\/ (?:Object\.is equality|deep equality).*$/, '');
  }
  return name === undefined || name === 'Error' || EXPLANATIONS.includes(name)
    ? message
    : `${name}: ${message}`;
}

/** Whether the learner has predicted something that the demo does not print. */
export function isWrongGuess({ name }: WireError): boolean {
  return name === WRONG_GUESS;
}
