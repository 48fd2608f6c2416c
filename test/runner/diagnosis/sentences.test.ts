import { describe, expect, it } from 'vitest';
import { noTests } from '../../../tools/runner/diagnosis/incomplete-sentences.ts';
import * as say from '../../../tools/runner/diagnosis/sentences.ts';
import { builtinsReplaced } from '../../../tools/runner/diagnosis/trouble-sentences.ts';

const place = { file: 'lessons/01-two-fibonaccis/fibonacci.ts', line: 14, column: 3 };
const moment = { during: '2. fib > stops', loaded: true, place, busiest: null };

describe('sentences', () => {
  const lines: [string, string][] = [
    [say.passed(1), 'The test passes.'],
    [say.passed(12), 'All 12 tests pass.'],
    [
      say.stretchStopped('“3. adds > ends” never returned.'),
      'A stretch exercise did not come to its end, which does not matter for the lesson: “3. adds > ends” never returned.',
    ],
    [say.failed('2. fib > stops', 'it has no end'), '“2. fib > stops” does not pass yet: it has no end.'],
    [
      say.todo('TODO 1: fill an array', place, '01-two-fibonaccis'),
      'Not written yet: TODO 1, fill an array. It is in lessons/01-two-fibonaccis/fibonacci.ts, line 14.',
    ],
    [
      say.todo('TODO 0: what does it print?', undefined, '01-two-fibonaccis'),
      'Not written yet: TODO 0, what does it print?',
    ],
    [
      say.todo('TODO 1: fill an array', place, '02-paused-frames'),
      'Not written yet: TODO 1, fill an array. It is in lessons/01-two-fibonaccis/fibonacci.ts, line 14, and belongs to lesson 1, which this one builds on.',
    ],
    [
      say.notExported('fibs', '/w/lessons/01-two-fibonaccis/fibonacci.ts'),
      '`fibs` is not there: fibonacci.ts does not export it. Write `export` in front of it, and check the spelling.',
    ],
    [
      say.calledTooEarly('call', 'this.wakeup()', 'this.wakeup', place),
      '`call` is not a function: something else was handed over to be called later. At line 14 of fibonacci.ts, `this.wakeup()` is called right away and what it returns is handed over. To hand over the function itself, leave out the parentheses: `this.wakeup`.',
    ],
    [
      say.withoutThis('run', place),
      '`run` was called without its object, so `this` is undefined in it. It is handed over at line 14 of fibonacci.ts. A method that is handed over by itself loses its object: hand over `() => this.run()`, or the method bound to it, `this.run.bind(this)`.',
    ],
    [
      say.died('SIGKILL', { during: null, loaded: false }),
      'The process that ran the tests ended while the files were being loaded (SIGKILL). Look for code that ends or kills its own process. If there is none, the machine may have run out of memory: try again.',
    ],
    [
      builtinsReplaced(['Array.prototype.push']),
      '`Array.prototype.push` was replaced by code of the lesson, and what runs the tests needs the original. Do not assign to built-ins; give your own function or class another name.',
    ],
    [
      builtinsReplaced(['Map.prototype.get', 'Map.prototype.set', 'Promise', 'Set']),
      '`Map.prototype.get`, `Map.prototype.set`, `Promise` and 1 more built-in were replaced by code of the lesson, and what runs the tests needs the originals. Do not assign to built-ins; give your own function or class another name.',
    ],
    [
      say.syntax('Expected ";" but found "x"', place),
      'fibonacci.ts cannot be read: expected ";" but found "x", at line 14. The mistake can also be just before that place: look for a bracket or a quote that is missing or left over.',
    ],
    [
      say.syntax('Cannot use "yield" as an identifier here:', place),
      'fibonacci.ts cannot be read: cannot use "yield" as an identifier here, at line 14. The mistake can also be just before that place: look for a bracket or a quote that is missing or left over.',
    ],
    [
      say.syntax('Unexpected end of file', place),
      'fibonacci.ts stops in the middle: something that was opened (a bracket, a quote, a comment) is not closed by line 14. If you were still writing, go on and save again.',
    ],
    [
      say.unresolved('./fibonaci.ts', place),
      "fibonacci.ts imports './fibonaci.ts', and there is no such file. Check the spelling, and that the path ends in .ts.",
    ],
    [
      say.unresolved('fibonacci', place),
      "fibonacci.ts imports 'fibonacci', and there is no such package. A file of your own is imported with a path that begins with ./ or ../ and ends in .ts.",
    ],
    [
      say.looping({ ...moment, busiest: { name: 'fib', count: 2_097_152 } }, 5),
      '“2. fib > stops” never returned: line 14 of fibonacci.ts was still running after 5 seconds. Generator `fib` had been resumed more than 2,097,152 times. Look for the condition that should end the loop (in a generator, also for the `yield` that should pause it).',
    ],
    [
      say.looping({ ...moment, during: null, loaded: false, place: undefined }, 1),
      'The file never finished loading: it was still running after 1 second. Look for the condition that should end the loop (in a generator, also for the `yield` that should pause it).',
    ],
    [
      say.asleep(moment, true, 5),
      '“2. fib > stops” never returned: after 5 seconds its loop was asleep in `select` (the loop runs at line 14 of fibonacci.ts). Nothing woke it, or it went back to sleep. Look at what the program waits for, and at the line that should wake the thread when that is there.',
    ],
    [
      say.asleep({ ...moment, place: undefined }, false, 5),
      '“2. fib > stops” never returned: after 5 seconds the thread was asleep, in a call that waits for something outside of it. Nothing woke it, or it went back to sleep. Look at what the program waits for, and at the line that should wake the thread when that is there.',
    ],
    [
      say.waiting(moment, 4.5),
      '“2. fib > stops” waited 4.5 seconds for a promise that nobody will ever settle. Something has to call its resolve or reject: look for a path that does neither.',
    ],
    [
      say.outOfMemory({ ...moment, busiest: { name: '', count: 100_000 } }, 128),
      '“2. fib > stops” kept filling the memory it may use (128 MB). A generator without a name had been resumed more than 100,000 times. Something collects values without end: spreading or copying an endless sequence does, and so does a loop or a generator of yours without an end.',
    ],
    [
      say.threwOutside('RangeError: too late', '2. fib > stops', place),
      'Something was thrown while “2. fib > stops” ran, and not in it, at line 14 of fibonacci.ts: RangeError: too late. It came from a timer, or from a promise that nobody awaits or catches.',
    ],
    [
      say.exited('0', null),
      'process.exit(0) was called while the files were being loaded. That would end the whole program, tests and all: return from the function or throw an error instead.',
    ],
    [noTests(1), 'No test ran: 1 test is there, and all are skipped. Take the skip away.'],
    [
      say.typeErrors(3, "Type 'string' is not assignable to type 'number'.", place),
      "All tests pass, and the compiler objects to line 14 of fibonacci.ts: Type 'string' is not assignable to type 'number'. There are 2 more.",
    ],
  ];

  it.each(lines)('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
