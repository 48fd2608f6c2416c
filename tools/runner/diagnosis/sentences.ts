import { code } from '../../terminal/markdown.ts';
import type { Place } from '../../verdict.ts';
import { at, end, fileName, number, quote, seconds } from './phrases.ts';

/** What a learner is told, in one or two plain sentences: what happened, why (likely), what to do next. All pure. */

/** What was running when the process was stopped. */
export interface Moment {
  /** The test; null when none was running. */
  readonly during: string | null;
  /** Whether the files had been loaded by then. */
  readonly loaded: boolean;
  readonly place: Place | undefined;
  /** The generator that was resumed most often. */
  readonly busiest: { readonly name: string; readonly count: number } | null;
}

function subject({ during, loaded }: Moment): string {
  if (during !== null) return quote(during);
  return loaded ? 'Code outside the tests (a hook, or a timer)' : 'The file';
}

/** @param count of the tests that have to pass, all of which do. */
export function passed(count: number): string {
  return count === 1 ? 'The test passes.' : `All ${count} tests pass.`;
}

/** Said after a pass: the lesson is whole, and a stretch exercise stopped the run. */
export function stretchStopped(trouble: string): string {
  return `A stretch exercise did not come to its end, which does not matter for the lesson: ${trouble}`;
}

/** @param explanation why it failed, with or without a full stop. */
export function failed(test: string, explanation: string): string {
  return `${quote(test)} does not pass yet: ${end(explanation)}`;
}

/** Something was called that the file which it is imported from does not export. */
export function notExported(name: string, file: string): string {
  return `\`${name}\` is not there: ${fileName(file)} does not export it. Write \`export\` in front of it, and check the spelling.`;
}

/**
 * A function was called too early, and its result handed on.
 * @param name that was called later.
 * @param call as it stands in the text.
 * @param callee the function in it.
 */
export function calledTooEarly(name: string, call: string, callee: string, place: Place): string {
  return `\`${name}\` is not a function: something else was handed over to be called later. At ${at(place)}, ${code(call)} is called right away and what it returns is handed over. To hand over the function itself, leave out the parentheses: ${code(callee)}.`;
}

/** What was handed over to be called is a value that stands there. */
export function notToBeCalled(name: string, value: string, place: Place): string {
  return `\`${name}\` is not a function: something else was handed over to be called later. At ${at(place)}, that is ${code(value)}. Hand over a function there.`;
}

/** A method ran without its object. @param passedAt where it is handed over. */
export function withoutThis(method: string, passedAt: Place | undefined): string {
  const where = passedAt === undefined ? '' : ` It is handed over at ${at(passedAt)}.`;
  return `\`${method}\` was called without its object, so \`this\` is undefined in it.${where} A method that is handed over by itself loses its object: hand over \`() => this.${method}()\`, or the method bound to it, \`this.${method}.bind(this)\`.`;
}

/** A \`yield*\` was given something to delegate to that cannot be iterated. */
export function notDelegable(raw: string): string {
  return `What stands after \`yield*\` cannot be iterated (${raw}). It has to be an iterable, such as a generator; a generator function has to be called first: \`yield* name()\`.`;
}

/**
 * Something is not written yet.
 * @param message of the error in the starter: `TODO 1: fill an array`.
 * @param folder of the lesson that is judged: the TODO can be another lesson's.
 */
export function todo(message: string, place: Place | undefined, folder: string): string {
  const [, which = '', what = ''] = /^(TODO \d+):\s*([\s\S]*)$/.exec(message) ?? [];
  const where =
    place === undefined ? '' : ` It is in ${place.file}, line ${place.line}${whose(place, folder)}.`;
  return `${end(`Not written yet: ${which}, ${what}`)}${where}`;
}

function whose({ file }: Place, folder: string): string {
  const [top, other = ''] = file.split('/');
  const number = Number.parseInt(other, 10);
  return top !== 'lessons' || other === folder || Number.isNaN(number)
    ? ''
    : `, and belongs to lesson ${number}, which this one builds on`;
}

/** A file does not parse. @param message of the parser, as it is. */
export function syntax(message: string, place: Place): string {
  const file = fileName(place.file);
  if (/end of file|unterminated/i.test(message)) {
    return `${file} stops in the middle: something that was opened (a bracket, a quote, a comment) is not closed by line ${place.line}. If you were still writing, go on and save again.`;
  }
  if (/\byield\b.*outside/i.test(message)) {
    return `${file} has a \`yield\` at line ${place.line}, in a function without a star. Only the body of a \`function*\`, or of a method written \`*name() {\`, can yield; a callback is a function of its own.`;
  }
  const what = /^[A-Z][a-z]/.test(message) ? message.charAt(0).toLowerCase() + message.slice(1) : message;
  return `${file} cannot be read: ${what.replace(/[.:]\s*$/, '')}, at line ${place.line}. The mistake can also be just before that place: look for a bracket or a quote that is missing or left over.`;
}

/** An import leads nowhere: to no file, or to no package. */
export function unresolved(specifier: string, place: Place): string {
  if (/\.test\.ts$/.test(place.file)) {
    return `${fileName(specifier)} is missing: the tests of the lesson import it. \`git checkout\` restores it as you last committed it, and \`npx lesson reset\` as it came; if you gave it another name, give it the old one.`;
  }
  const relative = specifier.startsWith('.');
  const next = relative
    ? 'Check the spelling, and that the path ends in .ts.'
    : 'A file of your own is imported with a path that begins with ./ or ../ and ends in .ts.';
  return `${fileName(place.file)} imports '${specifier}', and there is no such ${relative ? 'file' : 'package'}. ${next}`;
}

/** A file threw when it was imported. @param what the error with its name. */
export function threwWhileLoading(what: string, place: Place | undefined): string {
  const where = place === undefined ? '' : ` at ${at(place)}`;
  return `No test could run, because the files threw while they were being loaded${where}: ${end(what)} Code outside of functions runs at once when a file is imported.`;
}

/** Something was thrown outside of any test. @param what the error with its name. */
export function threwOutside(what: string, during: string | null, place: Place | undefined): string {
  const when = during === null ? 'outside any test' : `while ${quote(during)} ran, and not in it`;
  const where = place === undefined ? '' : `, at ${at(place)}`;
  return `Something was thrown ${when}${where}: ${end(what)} It came from a timer, or from a promise that nobody awaits or catches.`;
}

/** Something called `process.exit`. @param during the test that did; null while files were loading. */
export function exited(code: string, during: string | null): string {
  const when = during === null ? 'while the files were being loaded' : `in ${quote(during)}`;
  return `process.exit(${code}) was called ${when}. That would end the whole program, tests and all: return from the function or throw an error instead.`;
}

/** The process ended by itself. @param how its signal or its exit code. @param during the test that was running. */
export function died(how: string, { during, loaded }: Pick<Moment, 'during' | 'loaded'>): string {
  const between = loaded ? 'outside any test' : 'while the files were being loaded';
  const when = during === null ? between : `in ${quote(during)}`;
  const other =
    how === 'SIGKILL' ? ' If there is none, the machine may have run out of memory: try again.' : '';
  return `The process that ran the tests ended ${when} (${how}). Look for code that ends or kills its own process.${other}`;
}

/** How often a generator was resumed, for a loop that does not end. */
function busy(name: string, count: number): string {
  const who = name === '' ? 'A generator without a name' : `Generator \`${name}\``;
  return ` ${who} had been resumed more than ${number(count)} times.`;
}

/** The process was at work without end; `after` in seconds. */
export function looping(moment: Moment, after: number): string {
  const { during, loaded, place, busiest } = moment;
  const what = during === null && !loaded ? 'never finished loading' : 'never returned';
  const where = place === undefined ? 'it was still running' : `${at(place)} was still running`;
  const count = busiest === null ? '' : busy(busiest.name, busiest.count);
  return `${subject(moment)} ${what}: ${where} after ${seconds(after)}.${count} Look for the condition that should end the loop (in a generator, also for the \`yield\` that should pause it).`;
}

/**
 * The thread slept in the middle of a call; `after` in seconds.
 * @param inSelect whether the call is the `select` of a loop. The place of the moment is then the call that runs the loop.
 */
export function asleep(moment: Moment, inSelect: boolean, after: number): string {
  const { during, loaded, place } = moment;
  const what = during === null && !loaded ? 'never finished loading' : 'never returned';
  const where =
    place === undefined ? '' : ` (${inSelect ? 'the loop runs' : 'the call is made'} at ${at(place)})`;
  const how = inSelect
    ? 'its loop was asleep in `select`'
    : 'the thread was asleep, in a call that waits for something outside of it';
  return `${subject(moment)} ${what}: after ${seconds(after)} ${how}${where}. Nothing woke it, or it went back to sleep. Look at what the program waits for, and at the line that should wake the thread when that is there.`;
}

/** The process had nothing to do and the test had not ended; `after` in seconds. */
export function waiting(moment: Moment, after: number): string {
  return `${subject(moment)} waited ${seconds(after)} for a promise that nobody will ever settle. Something has to call its resolve or reject: look for a path that does neither.`;
}

/** The process used all the memory that it may have. */
export function outOfMemory(moment: Moment, memoryMb: number): string {
  const { busiest } = moment;
  const count = busiest === null ? '' : busy(busiest.name, busiest.count);
  return `${subject(moment)} kept filling the memory it may use (${memoryMb} MB).${count} Something collects values without end: spreading or copying an endless sequence does, and so does a loop or a generator of yours without an end.`;
}

/** A file waits at its top level for something that does not happen; `after` in seconds. */
export function waitingToLoad(file: string, after: number): string {
  return `${fileName(file)} was still waiting after ${seconds(after)}, at an \`await\` outside its functions, for a promise that nothing settles. Nothing that imports the file can run before that: look for what should call its resolve or reject, or move the \`await\` into a function.`;
}

/**
 * The compiler objects, and the tests do not.
 * @param count of its complaints.
 * @param first of them.
 */
export function typeErrors(count: number, first: string, place: Place): string {
  const rest = count === 1 ? '' : ` There ${count === 2 ? 'is 1 more' : `are ${count - 1} more`}.`;
  return `All tests pass, and the compiler objects to ${at(place)}: ${end(first)}${rest}`;
}
