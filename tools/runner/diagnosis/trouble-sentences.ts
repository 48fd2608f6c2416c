import { plural, seconds } from './phrases.ts';

/** What a learner is told when the tests could not run: what went wrong, and what to do. All pure. */

/** The tests were not run, or not to their end, for a reason of the machine's. @param next what to do about it. */
export function notJudged(what: string, next: string): string {
  return `The tests could not be run: ${what}. This says nothing about your code. ${next}`;
}

/** A package of the workbook is missing, or does not work on this machine. @param said the error, in its own words. */
export function packagesBroken(said: string): string {
  const next = 'Run `npm ci` in the folder of the workbook and try again.';
  return notJudged(`a package of the workbook is missing or damaged (${said.replace(/\.$/, '')})`, next);
}

/** What runs the tests failed by itself. @param said the error, in its own words. */
export function runnerFailed(said: string): string {
  const next =
    'Try again. If it happens every time, `npm ci` in the folder of the workbook puts the packages back as they were; if that does not help, it is a bug in the workbook: please report it with this message.';
  return notJudged(`what runs them failed by itself (${said.replace(/\.$/, '')})`, next);
}

/** What runs the tests stopped answering; `after` in seconds. */
export function silent(after: number): string {
  const next =
    'A machine that is very busy can do that: try again when it is not. If it happens every time, it is a bug in the workbook: please report it.';
  return notJudged(`what runs them did not answer for ${seconds(after)}`, next);
}

/** @param names of built-ins: `Array.prototype.push`. */
export function builtinsReplaced(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  const all = rest > 0 ? `${shown.join(', ')} and ${plural(rest, 'more built-in')}` : shown.join(' and ');
  const [verb, what] = names.length === 1 ? ['was', 'the original'] : ['were', 'the originals'];
  return `${all} ${verb} replaced by code of the lesson, and what runs the tests needs ${what}. Do not assign to built-ins; give your own function or class another name.`;
}
