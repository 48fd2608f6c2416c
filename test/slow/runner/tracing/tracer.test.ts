import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTracer, type Tracer } from '../../../../tools/runner/tracing/tracer.ts';
import {
  nameOf,
  type TraceEvent,
  type TracePlace,
  type TraceRun,
} from '../../../../tools/trace/model/events.ts';
import { isAnswer, isCreation, isNote, isResume } from '../../../../tools/trace/model/kinds.ts';
import { sentence } from '../../../../tools/trace/words/sentence.ts';
import { makeWorkbook, type Workbook } from '../../../runner/workbook.ts';

let book: Workbook;
let tracer: Tracer;

beforeAll(() => {
  book = makeWorkbook();
  tracer = openTracer(book.root);
});

afterAll(async () => {
  await tracer.close();
  book.remove();
});

/** Records a program, which is the body of its `demo`. */
async function traced(name: string, text: string): Promise<TraceRun> {
  book.write(`lessons/01-a/${name}.ts`, text);
  return tracer.trace({ title: name, file: `${book.root}/lessons/01-a/${name}.ts` });
}

const where = (place: TracePlace | undefined): string =>
  place === undefined ? '' : ` @${place.file.replace(/^.*\//, '')}:${place.line}`;

/** A run in short lines: `1<0 next(5) @a.ts:3` resumes frame 1, `1>0 yield 5 @a.ts:1` answers. */
function lines(run: TraceRun): string[] {
  const frames = run.frames.map((frame) => ({ ...frame, name: `${frame.name}#${frame.instance}` }));
  const name = (id: number): string => nameOf({ frames }, id);
  const line = (event: TraceEvent): string => {
    const flags = Object.entries(event)
      .filter(([, value]) => value === true)
      .map(([key]) => ` ${key}`)
      .join('');
    if (isNote(event) && event.type !== 'print') return `${sentence({ frames }, event)}${where(event.at)}`;
    if (isCreation(event)) return `${name(event.by)} makes ${name(event.frame)}${where(event.at)}`;
    if (isResume(event))
      return `${name(event.by)} -> ${name(event.frame)} ${event.how}(${event.value ?? ''})${where(event.at)}${flags}`;
    if (isAnswer(event))
      return `${name(event.to)} <- ${name(event.frame)} ${event.type} ${event.value}${'at' in event ? where(event.at) : ''}${flags}`;
    return `${name(event.by)} prints ${event.value}${where(event.at)}`;
  };
  return run.events.map(line);
}

describe('what is recorded', () => {
  it('is every call by hand, with values, and the lines that ask and stop', async () => {
    const run = await traced(
      'hand',
      `function* echo(): Generator<number, string, number> {
  const told = yield 1;
  console.log('told', told);
  return 'end';
}
export function demo(print: (line: string) => void): void {
  const frame = echo();
  print('made');
  frame.next();
  frame.next(6);
  frame.next();
}
`,
    );
    expect(lines(run)).toEqual([
      'caller makes echo#1 @hand.ts:7',
      'caller prints made @hand.ts:8',
      'caller -> echo#1 next() @hand.ts:9',
      'caller <- echo#1 yield 1 @hand.ts:2',
      'caller -> echo#1 next(6) @hand.ts:10',
      'echo#1 prints told 6 @hand.ts:3',
      "caller <- echo#1 return 'end' @hand.ts:4",
      'caller -> echo#1 next() @hand.ts:11',
      'caller <- echo#1 return undefined again',
    ]);
    expect(run.ending).toEqual({ how: 'done' });
    expect(run.frames).toEqual([
      { id: 1, name: 'echo', instance: 1, place: { file: 'lessons/01-a/hand.ts', line: 1 } },
    ]);
  });

  it('is what loops, spread and destructuring ask, at their lines', async () => {
    const run = await traced(
      'loops',
      `class Pair {
  *[Symbol.iterator](): Generator<number, void, void> {
    yield 1;
    yield 2;
  }
}
const noise = (): void => {};
export function demo(): void {
  for (const n of new Pair()) {
    noise();
    if (n === 1) continue;
    break;
  }
  const all = [...new Pair()];
  const [first] = new Pair();
}
`,
    );
    expect(lines(run)).toMatchInlineSnapshot(`
      [
        "caller makes Pair[Symbol.iterator]#1 @loops.ts:9",
        "caller -> Pair[Symbol.iterator]#1 next() @loops.ts:9",
        "caller <- Pair[Symbol.iterator]#1 yield 1 @loops.ts:3",
        "caller -> Pair[Symbol.iterator]#1 next() @loops.ts:9",
        "caller <- Pair[Symbol.iterator]#1 yield 2 @loops.ts:4",
        "caller -> Pair[Symbol.iterator]#1 return() @loops.ts:9",
        "caller <- Pair[Symbol.iterator]#1 close undefined @loops.ts:4",
        "caller makes Pair[Symbol.iterator]#2 @loops.ts:14",
        "caller -> Pair[Symbol.iterator]#2 next() @loops.ts:14",
        "caller <- Pair[Symbol.iterator]#2 yield 1 @loops.ts:3",
        "caller -> Pair[Symbol.iterator]#2 next() @loops.ts:14",
        "caller <- Pair[Symbol.iterator]#2 yield 2 @loops.ts:4",
        "caller -> Pair[Symbol.iterator]#2 next() @loops.ts:14",
        "caller <- Pair[Symbol.iterator]#2 return undefined",
        "caller makes Pair[Symbol.iterator]#3 @loops.ts:15",
        "caller -> Pair[Symbol.iterator]#3 next() @loops.ts:15",
        "caller <- Pair[Symbol.iterator]#3 yield 1 @loops.ts:3",
        "caller -> Pair[Symbol.iterator]#3 return() @loops.ts:15",
        "caller <- Pair[Symbol.iterator]#3 close undefined @loops.ts:3",
      ]
    `);
  });

  it('is what yield* passes on, through each of its doors', async () => {
    const run = await traced(
      'tube',
      `function* inner(): Generator<string, string, string> {
  try {
    yield 'one';
  } catch {
    yield 'mended';
  }
  return 'post';
}
function* outer(): Generator<string, string, string> {
  return yield* inner();
}
export function demo(): void {
  const talk = outer();
  talk.next('lost');
  talk.throw(new Error('boom'));
  talk.next('on');
  const other = outer();
  other.next();
  other.return('bye');
}
`,
    );
    expect(lines(run)).toMatchInlineSnapshot(`
      [
        "caller makes outer#1 @tube.ts:13",
        "caller -> outer#1 next('lost') @tube.ts:14",
        "outer#1 makes inner#1 @tube.ts:10",
        "outer#1 -> inner#1 next() @tube.ts:10 delegated",
        "outer#1 <- inner#1 yield 'one' @tube.ts:3 delegated",
        "caller <- outer#1 yield 'one' @tube.ts:10",
        "caller -> outer#1 throw(Error: boom) @tube.ts:15",
        "outer#1 -> inner#1 throw(Error: boom) @tube.ts:10 delegated",
        "outer#1 <- inner#1 yield 'mended' @tube.ts:5 delegated",
        "caller <- outer#1 yield 'mended' @tube.ts:10",
        "caller -> outer#1 next('on') @tube.ts:16",
        "outer#1 -> inner#1 next('on') @tube.ts:10 delegated",
        "outer#1 <- inner#1 return 'post' @tube.ts:7 delegated",
        "caller <- outer#1 return 'post' @tube.ts:10",
        "caller makes outer#2 @tube.ts:17",
        "caller -> outer#2 next() @tube.ts:18",
        "outer#2 makes inner#2 @tube.ts:10",
        "outer#2 -> inner#2 next() @tube.ts:10 delegated",
        "outer#2 <- inner#2 yield 'one' @tube.ts:3 delegated",
        "caller <- outer#2 yield 'one' @tube.ts:10",
        "caller -> outer#2 return('bye') @tube.ts:19",
        "outer#2 -> inner#2 return('bye') @tube.ts:10 delegated",
        "outer#2 <- inner#2 close 'bye' @tube.ts:3 delegated",
        "caller <- outer#2 close 'bye' @tube.ts:10",
      ]
    `);
  });

  it('is errors that come out, and a frame that cannot be resumed because it runs', async () => {
    const run = await traced(
      'errors',
      `function* eats(): Generator<number, void, void> {
  try {
    me.next();
  } catch {}
  yield 1;
  throw new RangeError('full');
}
let me: Generator<number, void, void>;
export function demo(): void {
  me = eats();
  me.next();
  try {
    me.next();
  } catch {}
  eats().return();
  throw new Error('the program breaks');
}
`,
    );
    expect(lines(run)).toMatchInlineSnapshot(`
      [
        "caller makes eats#1 @errors.ts:10",
        "caller -> eats#1 next() @errors.ts:11",
        "eats#1 -> eats#1 next() @errors.ts:3",
        "eats#1 <- eats#1 throw TypeError: Generator is already running refused",
        "caller <- eats#1 yield 1 @errors.ts:5",
        "caller -> eats#1 next() @errors.ts:13",
        "caller <- eats#1 throw RangeError: full @errors.ts:6",
        "caller makes eats#2 @errors.ts:15",
        "caller -> eats#2 return() @errors.ts:15",
        "caller <- eats#2 close undefined",
      ]
    `);
    expect(run.ending).toEqual({ how: 'thrown', error: 'the program breaks' });
  });

  it('is what the language itself asks, and nothing of the generators of other code', async () => {
    const run = await traced(
      'foreign',
      `function* one(): Generator<number, void, void> {
  yield 1;
}
export function demo(): void {
  new Set(one());
  Array.from(one());
}
`,
    );
    expect(lines(run).filter((line) => line.includes('makes'))).toEqual([
      'caller makes one#1 @foreign.ts:5',
      'caller makes one#2 @foreign.ts:6',
    ]);
  });

  it('never asks a getter', async () => {
    const run = await traced(
      'getter',
      `function* one(): Generator<unknown, void, unknown> {
  yield { get trap(): number { throw new Error('asked'); }, list: [1, 2, 3, 4, 5, 6, 7] };
}
export function demo(): void {
  one().next();
}
`,
    );
    expect(lines(run).at(-1)).toBe(
      'caller <- one#1 yield { trap: (getter), list: [1, 2, 3, 4, 5, … 2 more] } @getter.ts:2',
    );
  });

  it('begins in the middle when a generator had begun before the test', async () => {
    book.write(
      'lessons/01-a/early.test.ts',
      `import { expect, it } from 'vitest';
function* count(): Generator<number, void, void> {
  yield 1;
  yield 2;
}
const early = count();
early.next();
it('goes on', () => {
  expect(early.next().value, 'two').toBe(2);
});
it('is another test', () => {
  count().next();
});
`,
    );
    const file = `${book.root}/lessons/01-a/early.test.ts`;
    const run = await tracer.trace({ title: 'early', file, test: 'goes on' });
    expect(lines(run)).toEqual([
      'caller makes count#1',
      'caller -> count#1 next() @early.test.ts:9',
      'caller <- count#1 yield 2 @early.test.ts:4',
    ]);
  });
});

/** As little of a loop as the recorder can hear: what tools/trace/recorder/loop-classes.js knows, and no word about recording. */
const TINY_LOOP = `
class TimerHandle {
  deadline: number;
  callback: () => void;
  constructor(deadline: number, callback: () => void, _args: readonly unknown[], _loop: EventLoop) {
    this.deadline = deadline;
    this.callback = callback;
  }
  run(): void {
    this.callback();
  }
}
class EventLoop {
  ready: (() => void)[] = [];
  timers: TimerHandle[] = [];
  now: number;
  late: number;
  constructor(now = 0, late = 0) {
    this.now = now;
    this.late = late;
  }
  time(): number {
    return this.now;
  }
  callAt(when: number, callback: () => void): void {
    this.timers.push(new TimerHandle(when, callback, [], this));
  }
  poll(): void {
    const next = this.ready.length === 0 ? this.timers.shift() : undefined;
    if (next === undefined) return;
    this.now = Math.max(this.now, next.deadline) + this.late;
    this.ready.push(() => next.run());
  }
  run(): void {
    while (this.ready.length + this.timers.length > 0) {
      this.poll();
      for (const call of this.ready.splice(0)) call();
    }
  }
}
class Future {
  done = false;
  value: unknown;
  waiters: ((future: Future) => void)[] = [];
  loop: EventLoop;
  constructor(loop: EventLoop) {
    this.loop = loop;
  }
  settle(state: string, value: unknown): void {
    this.leavePending(state, value);
    for (const wake of this.waiters) this.loop.ready.push(() => wake(this));
  }
  leavePending(_state: string, value: unknown): void {
    this.done = true;
    this.value = value;
  }
  *[Symbol.iterator](): Generator<Future, any, unknown> {
    if (!this.done) yield this;
    return this.value;
  }
  toString(): string {
    throw new Error('asked');
  }
}
class Task extends Future {
  coro: Generator<unknown, unknown, unknown>;
  name: string;
  wakeup = this.takeNextStep.bind(this);
  constructor(coro: Generator<unknown, unknown, unknown>, loop: EventLoop, name: string) {
    super(loop);
    this.coro = coro;
    this.name = name;
    loop.ready.push(this.wakeup);
  }
  getName(): string {
    return this.name;
  }
  takeNextStep(): void {
    const { done, value } = this.coro.next();
    if (done) this.settle('finished', value);
    else (value as Future).waiters.push(this.wakeup);
  }
}
`;

describe('what a loop tells', () => {
  it('is its turns, who waits for what, and what wakes whom; tasks have their names', async () => {
    const run = await traced(
      'turns',
      `${TINY_LOOP}
function* sleep(loop: EventLoop, seconds: number): Generator<Future, string, unknown> {
  const alarm = new Future(loop);
  loop.callAt(loop.now + seconds, function ring() {
    alarm.settle('finished', 'rested');
  });
  return yield* alarm;
}
function* hello(loop: EventLoop): Generator<Future, string, unknown> {
  return yield* sleep(loop, 2);
}
function* main(loop: EventLoop): Generator<Future, void, unknown> {
  console.log(yield* new Task(hello(loop), loop, 'Task-2'));
}
export function demo(): void {
  const loop = new EventLoop();
  new Task(main(loop), loop, 'Task-1');
  loop.run();
}
`,
    );
    expect(lines(run).map((line) => line.replace(/ @turns.ts:\d+/, ''))).toMatchInlineSnapshot(`
      [
        "caller makes Task-1 main#1",
        "turn 1 begins at 0 s, with 1 call ready",
        "caller -> Task-1 main#1 next()",
        "Task-1 main#1 makes Task-2 hello#1",
        "Task-1 main#1 makes Future[Symbol.iterator]#1",
        "Task-1 main#1 -> Future[Symbol.iterator]#1 next() delegated",
        "Task-1 main#1 <- Future[Symbol.iterator]#1 yield Task-2 delegated",
        "caller <- Task-1 main#1 yield Task-2",
        "turn 2 begins at 0 s, with 1 call ready",
        "caller -> Task-2 hello#1 next()",
        "Task-2 hello#1 makes sleep#1",
        "Task-2 hello#1 -> sleep#1 next() delegated",
        "sleep#1 sets timer 1, due at 2 s, to call ring",
        "sleep#1 makes Future[Symbol.iterator]#2",
        "sleep#1 -> Future[Symbol.iterator]#2 next() delegated",
        "sleep#1 <- Future[Symbol.iterator]#2 yield Future #1 delegated",
        "Task-2 hello#1 <- sleep#1 yield Future #1 delegated",
        "caller <- Task-2 hello#1 yield Future #1",
        "turn 3 begins at 2 s, with 1 call ready",
        "timer 1 goes off: caller calls ring",
        "caller gives Future #1 its result: 'rested'",
        "turn 4 begins at 2 s, with 1 call ready",
        "Future #1 is done, and wakes Task-2",
        "caller -> Task-2 hello#1 next()",
        "Task-2 hello#1 -> sleep#1 next() delegated",
        "sleep#1 -> Future[Symbol.iterator]#2 next() delegated",
        "sleep#1 <- Future[Symbol.iterator]#2 return 'rested' delegated",
        "Task-2 hello#1 <- sleep#1 return 'rested' delegated",
        "caller <- Task-2 hello#1 return 'rested'",
        "Task-2 has its result: 'rested'",
        "turn 5 begins at 2 s, with 1 call ready",
        "Task-2 is done, and wakes Task-1",
        "caller -> Task-1 main#1 next()",
        "Task-1 main#1 -> Future[Symbol.iterator]#1 next() delegated",
        "Task-1 main#1 <- Future[Symbol.iterator]#1 return 'rested' delegated",
        "Task-1 main#1 prints rested",
        "caller <- Task-1 main#1 return undefined",
        "Task-1 has its result",
      ]
    `);
    expect(run.frames.map(({ name, task, future }) => [task ?? '', name, future ?? ''].join(' '))).toEqual([
      'Task-1 main ',
      'Task-2 hello ',
      ' Future[Symbol.iterator] Task-2',
      ' sleep ',
      ' Future[Symbol.iterator] Future #1',
    ]);
  });

  it('has the times of a virtual clock, those too that were set before it ran, and none of a real clock', async () => {
    const run = await traced(
      'clocks',
      `${TINY_LOOP}
export function demo(): void {
  for (const loop of [new EventLoop(), new EventLoop(performance.now() / 1000, 0.0001)]) {
    loop.callAt(loop.now + 1, function ring() {});
    loop.callAt(loop.now + 1.5, () => {});
    loop.run();
  }
}
`,
    );
    expect(lines(run)).toMatchInlineSnapshot(`
      [
        "caller sets timer 1, due at 1 s, to call ring @clocks.ts:87",
        "caller sets timer 2, due at 1.5 s @clocks.ts:88",
        "turn 1 begins at 1 s, with 1 call ready @clocks.ts:36",
        "timer 1 goes off: caller calls ring @clocks.ts:32",
        "turn 2 begins at 1.5 s, with 1 call ready @clocks.ts:36",
        "timer 2 goes off @clocks.ts:32",
        "caller sets timer 3, to call ring @clocks.ts:87",
        "caller sets timer 4 @clocks.ts:88",
        "turn 1 begins, with 1 call ready @clocks.ts:36",
        "timer 3 goes off: caller calls ring @clocks.ts:32",
        "turn 2 begins, with 1 call ready @clocks.ts:36",
        "timer 4 goes off @clocks.ts:32",
      ]
    `);
  });
});

describe('a class', () => {
  it('of any kind is what it was before', async () => {
    const run = await traced(
      'classes',
      `declare class Ambient { constructor(a: number); of(): void }
declare namespace Elsewhere { class Inner { constructor(); of(): void } }
const marked = (method: any, context: { name: unknown }) => method;
abstract class Shape {
  constructor(name: string);
  constructor(name: string, sides: number);
  constructor(public_: string, sides = 0) { console.log(public_, sides, arguments.length) }
  abstract area(): number;
}
class Square extends Shape {
  static count = 0;
  readonly #side: number;
  constructor(side: number) {
    super('square', 4)
    this.#side = side // no semicolon
  }
  @marked
  area(): number { return this.#side ** 2; }
  static { this.count += 1; }
}
class Early {
  constructor() { return; }
}
export default class {}
export function demo(): void {
  const Named = class extends Square {};
  console.log(new Named(3).area(), Named.name, Square.count, Square.length, typeof new Early());
  class Future { leavePending() { throw new Error('not today'); } }
  try { new Future().leavePending(); } catch (error) { console.log(error.message); }
  console.log([...Reflect.ownKeys(Square), ...Reflect.ownKeys(Future.prototype)].map(String).join());
}
`,
    );
    expect(lines(run)).toMatchInlineSnapshot(`
      [
        "caller prints square 4 2 @classes.ts:7",
        "caller prints 9 Named 1 1 object @classes.ts:27",
        "caller prints not today @classes.ts:29",
        "caller prints length,name,prototype,count,Symbol(Symbol.metadata),constructor,leavePending @classes.ts:30",
      ]
    `);
    expect(run.ending).toEqual({ how: 'done' });
  });
});

describe('what does not end', () => {
  it('is stopped after a million events, and has a picture of its first turns', async () => {
    const run = await traced(
      'forever',
      `function* forever(): Generator<number, void, void> {
  while (true) yield 1;
}
export function demo(): void {
  for (const _ of forever()) {}
}
`,
    );
    expect([run.events.length, run.dropped >= 1_000_000]).toEqual([10_000, true]);
    expect(run.ending.how === 'stopped' && run.ending.sentence.replace(/[\d,]+/, 'N')).toBe(
      'It had not ended after N events, and was stopped. Look for the condition that should end the loop.',
    );
    expect(lines(run).slice(0, 3)).toEqual([
      'caller makes forever#1 @forever.ts:5',
      'caller -> forever#1 next() @forever.ts:5',
      'caller <- forever#1 yield 1 @forever.ts:2',
    ]);
  });
});

describe('what cannot be recorded', () => {
  it('is a file that does not parse', async () => {
    await expect(traced('broken', 'export function demo( {')).rejects.toThrow(/broken\.ts/);
  });

  it('is a test that is not there; those that are are named', async () => {
    const file = `${book.root}/lessons/01-a/early.test.ts`;
    await expect(tracer.trace({ title: '', file, test: 'goes off' })).rejects.toThrow(
      'There is no test “goes off”. These are there:\n  goes on\n  is another test',
    );
  });
});
