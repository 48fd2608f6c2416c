import { expect, it } from 'vitest';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { ending } from '../../../tools/trace/words/phrases.ts';
import { shortPlace } from '../../../tools/trace/words/place.ts';
import { sentence } from '../../../tools/trace/words/sentence.ts';
import { byHand, endless, pipeline, refused, tree, write } from '../runs.ts';

const told = (run: TraceRun): string => `\n${run.events.map((event) => sentence(run, event)).join('\n')}`;

it('every event has its sentence', () => {
  expect(told(byHand())).toMatchInlineSnapshot(`
    "
    caller makes stupidFib
    caller resumes stupidFib: next()
    stupidFib yields 1
    caller prints "1"
    caller resumes stupidFib: next(0.1)
    stupidFib prints "sleeping for 0.1 seconds"
    stupidFib yields 1
    caller prints "1"
    caller resumes stupidFib: next(0.2)
    stupidFib prints "sleeping for 0.2 seconds"
    stupidFib yields 2
    caller prints "2"
    caller resumes stupidFib: next(0.3)
    stupidFib returns undefined, and has ended
    caller resumes stupidFib: next()
    stupidFib had ended; it answers undefined, done"
  `);
});

it('a frame that is closed says so, and with what', () => {
  const run = write('', (pen) => {
    const shop = pen.make('shop');
    pen.next(shop);
    pen.yields("'open'");
    pen.return(shop, "'stop'");
    pen.closes("'stop'");
    pen.return(shop, "'stop'");
    pen.again("'stop'");
  });
  expect(told(run)).toMatchInlineSnapshot(`
    "
    caller makes shop
    caller resumes shop: next()
    shop yields 'open'
    caller resumes shop: return('stop')
    shop closes, with 'stop'
    caller resumes shop: return('stop')
    shop had ended; it answers 'stop', done"
  `);
  expect(told(pipeline())).toContain('count closes\n');
});

it('a frame that is running says that it cannot be resumed, and one that throws has ended', () => {
  expect(told(refused())).toMatchInlineSnapshot(`
    "
    caller makes nest
    caller makes cook
    caller resumes nest: next()
    nest resumes cook: next()
    cook yields 'ready'
    nest yields 'ready'
    caller resumes nest: next('soup')
    nest resumes cook: next('soup')
    cook resumes nest: next('salt?')
    nest is running and cannot be resumed: TypeError: Generator is already running
    cook prints "cook: TypeError: Generator is already running"
    cook yields 'hot soup'
    nest yields 'hot soup'
    caller prints "main gets hot soup"
    caller resumes nest: throw(Error: fire)
    nest resumes cook: throw(Error: fire)
    cook throws Error: fire, and has ended
    nest throws Error: fire, and has ended"
  `);
});

it('what goes through a yield* is passed on', () => {
  const lines = told(tree()).trim().split('\n');
  expect(lines.slice(6, 17)).toMatchInlineSnapshot(`
    [
      "inorder #3 makes inorder #4",
      "inorder #3 passes next() on to inorder #4",
      "inorder #4 yields 1, through inorder #3",
      "inorder #3 yields 1, through inorder #2",
      "inorder #2 yields 1, through inorder #1",
      "inorder #1 yields 1",
      "caller resumes inorder #1: next()",
      "inorder #1 passes next() on to inorder #2",
      "inorder #2 passes next() on to inorder #3",
      "inorder #3 passes next() on to inorder #4",
      "inorder #4 returns undefined to the yield* of inorder #3, and has ended",
    ]
  `);
});

it('an error goes through a yield* and may come straight back from one that has ended', () => {
  const run = write('', (pen) => {
    const outer = pen.make('outer');
    pen.next(outer);
    const inner = pen.make('inner');
    pen.pass(inner, 'next');
    pen.yields('1');
    pen.yields('1');
    pen.throw(outer, 'Error: boom');
    pen.pass(inner, 'throw', 'Error: boom');
    pen.throws('Error: boom');
    pen.throws('Error: boom');
  });
  const again = { type: 'throw', frame: 1, to: 0, value: 'Error: late', again: true } as const;
  expect(told({ ...run, events: [...run.events.slice(-4), again] })).toMatchInlineSnapshot(`
    "
    caller resumes outer: throw(Error: boom)
    outer passes throw(Error: boom) on to inner
    inner throws Error: boom into outer, and has ended
    outer throws Error: boom, and has ended
    outer had ended; Error: late comes straight back"
  `);
});

it('says how a run ended, unless it came to its end', () => {
  expect([byHand(), refused(), endless()].map(ending)).toEqual([
    '',
    'It stopped here: Error: fire.',
    'It ran for 5 seconds without an end, and was stopped.',
  ]);
});

it('names a place by its file, also on Windows', () => {
  expect(shortPlace({ file: 'lessons/01-two/fib.ts', line: 12 })).toBe('fib.ts:12');
  expect(shortPlace({ file: 'C:\\work\\fib.ts', line: 1 })).toBe('fib.ts:1');
});

it('what a loop tells has its sentence', () => {
  const run = write('', (pen) => {
    pen.turn(1, 1, 0.1 + 0.2);
    pen.turn(2, 0);
    pen.timer('set', 1, 2.5, 'tick');
    pen.timer('set', 2);
    pen.timer('due', 1, 2.5, 'tick');
    pen.timer('due', 2);
    pen.timer('cancelled', 3, 1, 'tick');
    pen.done('Future #1', 'finished', '42');
    pen.done('Future #2', 'finished');
    pen.done('Future #3', 'failed', 'Error: full');
    pen.done('Future #4', 'cancelled');
    pen.wakes('Task-1', 'Future #1');
  });
  const said = run.events.map((event) => sentence(run, event));
  expect(said).toMatchInlineSnapshot(`
    [
      "turn 1 begins at 0.3 s, with 1 call ready",
      "turn 2 begins, with nothing ready",
      "caller sets timer 1, due at 2.5 s, to call tick",
      "caller sets timer 2",
      "timer 1 goes off: caller calls tick",
      "timer 2 goes off",
      "caller cancels timer 3",
      "caller gives Future #1 its result: 42",
      "caller gives Future #2 its result",
      "caller gives Future #3 an error: Error: full",
      "caller cancels Future #4",
      "Future #1 is done, and wakes Task-1",
    ]
  `);
});
