import { dirname, sep } from 'node:path';
import { literal } from '../../terminal/markdown.ts';
import { MESSAGE, outsideText } from '../../terminal/outside.ts';
import type { RunRecord } from '../process/run-record.ts';
import type { WireError } from '../process/wire.ts';
import type { Diagnosis, DiagnosisInput } from './input.ts';
import { framesOf, pathOf } from './stack.ts';
import { builtinsReplaced, notJudged, packagesBroken, runnerFailed } from './trouble-sentences.ts';

/** What the machine, and not the code, refuses; each with what to do. */
const MACHINE: readonly (readonly [said: RegExp, what: string, next: string])[] = [
  [
    /\bE[MN]FILE\b/,
    'too many files are open on this machine',
    'Close some programs, or allow more in this terminal with `ulimit -n 4096`, and try again.',
  ],
  [/\b(?:ENOSPC|EDQUOT)\b/, 'the disk is full', 'Make room on it and try again.'],
  [
    /\b(?:ENOMEM|EAGAIN)\b/,
    'the machine has no room for another process',
    'Close some programs and try again.',
  ],
];

const PACKAGES =
  /Cannot find (?:package|module)|ERR_MODULE_NOT_FOUND|@esbuild\/|native binding|spawn \S+ (?:ENOENT|EACCES)|Exec format/;

/** The verdict on a run of which nothing can be said but that it did not take place. @param said the error, in its own words. */
export function troubleWith(said: string): Diagnosis {
  const line = literal(outsideText(said.trim().split('\n', 1)[0] ?? '', MESSAGE));
  const [, what, next] = MACHINE.find(([pattern]) => pattern.test(said)) ?? [];
  if (what !== undefined && next !== undefined) return { kind: 'trouble', sentence: notJudged(what, next) };
  return {
    kind: 'trouble',
    sentence: PACKAGES.test(said) ? packagesBroken(line) : runnerFailed(line),
  };
}

/** The verdict on a run that was not whole because built-ins were replaced; null when they were not. */
export function replacedBuiltins({ health }: RunRecord): Diagnosis | null {
  const { replaced } = health;
  return replaced.length === 0 ? null : { kind: 'crashed', sentence: builtinsReplaced(replaced) };
}

/**
 * Whether an error says something about code of the course: it passed through that code, or it is nothing that our own
 * code would throw. What vitest, or a folder of ours, has thrown by itself is neither.
 */
export function isTheirs({ lesson }: DiagnosisInput, error: WireError): boolean {
  const { message, name, stack = '' } = error;
  if (name === 'SyntaxError') return true;
  const frames = framesOf(stack.replace(message, ''));
  const lessons = dirname(lesson.dir) + sep;
  return frames.length === 0 || frames.some(({ file }) => file.startsWith(lessons)) || !frames.some(isOurs);
}

function isOurs({ file }: { readonly file: string }): boolean {
  return /[\\/](?:node_modules|tools[\\/]runner)[\\/]/.test(file);
}

/** Whether the machine failed, and not the code that met the failure. */
export function isRefused(input: DiagnosisInput, error: WireError): boolean {
  return MACHINE.some(([pattern]) => pattern.test(error.message)) && !isTheirs(input, error);
}

/** Whether the texts of the tests declare any: none is seen all the same when what runs them is out of order. */
export function declaresTests({ lesson, read }: DiagnosisInput): boolean {
  return lesson.tests.some((file) =>
    /\b(?:it|test|describe\w*)\b[\w.]*\s*[(`]/.test(uncommented(read(file) ?? '')),
  );
}

/** Whether a test file has code that runs between the tests. */
export function hasHooks({ read }: DiagnosisInput, { file }: RunRecord): boolean {
  return /\b(?:before|after)All\b/.test(uncommented(read(file) ?? ''));
}

/** The file of the course that waits at its top level; undefined when none does. */
export function waitingFile({ lesson, read }: DiagnosisInput, { health }: RunRecord): string | undefined {
  const lessons = dirname(lesson.dir) + sep;
  const innermost = pathOf(health.loading.at(-1) ?? '');
  if (!innermost.startsWith(lessons)) return undefined;
  return /\bawait\b/.test(uncommented(read(innermost) ?? '')) ? innermost : undefined;
}

const uncommented = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
