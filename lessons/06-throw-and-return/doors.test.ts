import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/06-throw-and-return/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import {
  closeFully,
  type Handle,
  resilientPrinter,
  supervise,
  TimedOut,
  withFile,
  withTimeoutTicks,
} from './doors.ts';
import { transcript } from './predict.ts';

/** What happened in a test, in order, one line for each event. */
type Story = string[];

/** Stops a story that would go on for ever. */
function tell(story: Story, line: string): void {
  if (story.length >= 100) throw problem('a hundred lines of this story have been told, and it goes on');
  story.push(line);
}

/** The errors that a test has made: an error that passes on unchanged is one of them, a copy of it is not. */
const known = new WeakSet<object>();

/** An error of a test. */
function problem(message: string, Kind: new (message: string) => Error = Error): Error {
  const error = new Kind(message);
  known.add(error);
  return error;
}

/** An error in a story. That an exercise is not written yet is no story: that error is thrown on. */
function tellError(error: unknown): string {
  if (error instanceof Error && error.message.startsWith('TODO')) throw error;
  if (error instanceof Error && known.has(error)) return `"${error.message}" came out`;
  return error instanceof TimedOut ? `${error} came out` : `another error came out: ${error}`;
}

/** What a call gives, or the error that comes out of it. */
function outcome<T>(call: () => T): T | string {
  try {
    return call();
  } catch (error) {
    return tellError(error);
  }
}

/** The three doors of a frame, for a caller who writes down which one was used, and what the call came back with. */
function doors<T, R, N>(frame: Generator<T, R, N>, story: Story) {
  function use(door: string, call: () => IteratorResult<T, R>): void {
    tell(story, `caller: ${door}`);
    const back = outcome(() => {
      const { value, done } = call();
      if (done) return value === undefined ? 'it has ended' : `it has ended, with ${value}`;
      return value === undefined ? 'it is paused' : `got ${value}`;
    });
    tell(story, `caller: ${back}`);
  }
  return {
    next: (...told: [] | [N]) =>
      use(`next(${told.map((it) => JSON.stringify(it)).join()})`, () => frame.next(...told)),
    throw: (message: string, Kind?: new (message: string) => Error) =>
      use(`throw(${Kind?.name ?? 'Error'} "${message}")`, () => frame.throw(problem(message, Kind))),
    return: (value?: R) =>
      use(`return(${value === undefined ? '' : JSON.stringify(value)})`, () => frame.return(value as R)),
  };
}

const ENDLESS = '`next()` has been called 50 times, and the calls go on';
const LOST = 'is called without its frame';

/** A generator that refuses to be woken for ever, and whose methods say when they are called without it. */
function patient<G extends Generator<unknown, unknown, never>>(frame: G): G {
  let calls = 0;
  for (const door of ['next', 'throw', 'return'] as const) {
    const original = frame[door] as (this: G, ...told: unknown[]) => IteratorResult<unknown, unknown>;
    const watched = function (this: unknown, ...told: unknown[]): IteratorResult<unknown, unknown> {
      if (this !== frame) throw problem(`\`${door}()\` ${LOST}`);
      if (door === 'next') calls += 1;
      if (calls > 50) throw problem(ENDLESS);
      return original.apply(frame, told);
    };
    Object.assign(frame, { [door]: watched });
  }
  return frame;
}

/** For a test about one mistake: the story when that mistake was made. Anything else is for the tests after it. */
function onlyIf<T>(isMade: boolean, story: T, right: T): T {
  return isMade ? story : right;
}

describePrediction(transcript, demo);

describe('1. resilientPrinter', () => {
  function printer(): { story: Story; use: ReturnType<typeof doors<void, never, string>> } {
    const story: Story = [];
    const use = doors(
      resilientPrinter((line) => tell(story, `printer: ${line}`)),
      story,
    );
    return { story, use };
  }

  const printed = (story: Story): string[] => story.filter((line) => line.startsWith('printer:'));

  it('has nothing to print before the first text', () => {
    const { story, use } = printer();
    use.next();
    expect(
      story,
      'the first `next()` only takes the frame to its `yield`: it tells the printer nothing, so nothing is printed and nothing is handed out',
    ).toEqual(['caller: next()', 'caller: it is paused']);
  });

  const letter = [
    'caller: next()',
    'caller: it is paused',
    'caller: next("Dear Ada")',
    'printer: printed Dear Ada',
    'caller: it is paused',
    'caller: next("I am well")',
    'printer: printed I am well',
    'caller: it is paused',
    'caller: next("Yours, Bob")',
    'printer: printed Yours, Bob',
    'caller: it is paused',
  ];

  function writeLetter(): Story {
    const { story, use } = printer();
    use.next();
    use.next('Dear Ada');
    use.next('I am well');
    use.next('Yours, Bob');
    return story;
  }

  it('pauses after each text', () => {
    let lines = 0;
    const frame = resilientPrinter(() => {
      lines += 1;
      if (lines > 10) throw problem('the printer prints on and on');
    });
    outcome(() => void frame.next());
    outcome(() => void frame.next('Dear Ada'));
    const right = 'one text, one line';
    expect(
      onlyIf(lines > 10, 'one text, more than 10 lines', right),
      'the printer prints on and on for one text: the `yield` must stand inside the loop, so that each round takes another text',
    ).toBe(right);
  });

  it('hears every text', () => {
    const story = writeLetter();
    const heard = ['Dear Ada', 'I am well', 'Yours, Bob'].map((text) =>
      story.includes(`printer: printed ${text}`),
    );
    expect(
      onlyIf(/^(true,false,true|false,true,false)$/.test(heard.join()), story, letter),
      'every other text is lost: the frame pauses twice a round, and nothing takes what comes in at one of its `yield`s. One `yield` is enough',
    ).toEqual(letter);
  });

  it('goes on after a text', () => {
    const story = writeLetter();
    expect(
      onlyIf(story.includes('caller: it has ended'), story, letter),
      'the printer has ended, and nobody has told it to: after each text it goes round its loop and is paused again',
    ).toEqual(letter);
  });

  it('prints each text that it is told', () => {
    expect(
      writeLetter(),
      'the text is the value of the `yield`: print `printed ` and the text, one line for each, and hand nothing out',
    ).toEqual(letter);
  });

  it('prints an empty text', () => {
    const { story, use } = printer();
    use.next();
    use.next('');
    expect(printed(story), 'an empty text is a text: print a line for it, too').toEqual([
      'printer: printed ',
    ]);
  });

  it('prints no text when an error comes', () => {
    const { story, use } = printer();
    use.next();
    use.next('Dear Ada');
    use.throw('no paper');
    expect(
      printed(story).filter((line) => line.startsWith('printer: printed')),
      'an error passes in no text: the `yield` throws and has no value, so there is no text to print now',
    ).toEqual(['printer: printed Dear Ada']);
  });

  it('catches the error that is thrown in', () => {
    const { story, use } = printer();
    use.next();
    use.throw('no paper');
    const right = ['caller: next()', 'caller: it is paused', 'caller: throw(Error "no paper")'];
    const isOut = story.at(-1)?.includes('came out') === true;
    expect(
      onlyIf(isOut, story, right),
      'a thrown error arrives at the `yield`, as if that line had thrown it: only a `try` around the `yield` can catch it. And once it is caught, it must not come out again',
    ).toEqual(right);
  });

  it('prints the message of every error', () => {
    const { story, use } = printer();
    use.next();
    use.throw('no paper');
    const [first] = printed(story);
    const other = printer();
    other.use.next();
    other.use.throw('page 7 of 6', RangeError);
    expect(
      { 'an Error': first, 'a RangeError': printed(other.story)[0] },
      'print `caught ` and the `message` of the error, whatever its class: an error as a text begins with its name',
    ).toEqual({ 'an Error': 'printer: caught no paper', 'a RangeError': 'printer: caught page 7 of 6' });
  });

  it('is paused again after an error', () => {
    const { story, use } = printer();
    use.next();
    use.throw('no paper');
    expect(
      story,
      'after a `catch` the frame goes on below it. If the `catch` stands outside the loop, the end of the body is below it',
    ).toEqual([
      'caller: next()',
      'caller: it is paused',
      'caller: throw(Error "no paper")',
      'printer: caught no paper',
      'caller: it is paused',
    ]);
  });

  it('catches one error after another', () => {
    const { story, use } = printer();
    use.next();
    use.throw('no paper');
    use.throw('no ink');
    use.throw('no power');
    expect(
      printed(story),
      'the printer catches an error at each of its pauses, not only the first: the `try` must be entered again in every round of the loop, and a `yield` in its `catch` is outside it',
    ).toEqual(['printer: caught no paper', 'printer: caught no ink', 'printer: caught no power']);
  });

  it('prints the very next text after an error', () => {
    const { story, use } = printer();
    use.next();
    use.throw('no paper');
    use.next('Dear Ada');
    use.throw('no ink');
    use.throw('no power');
    use.next('Yours, Bob');
    expect(
      printed(story),
      '`throw()` moves the frame to its next `yield`, as `next()` does, and the next text arrives there. If that is another `yield` than the one in your loop, it swallows a text',
    ).toEqual([
      'printer: caught no paper',
      'printer: printed Dear Ada',
      'printer: caught no ink',
      'printer: caught no power',
      'printer: printed Yours, Bob',
    ]);
  });

  it('ends when it is told to return', () => {
    const { story, use } = printer();
    use.next();
    use.next('Dear Ada');
    use.return();
    use.next('Yours, Bob');
    expect(
      story,
      '`return()` is neither an error nor a text, so nothing is printed for it. It skips every `catch` and runs every `finally`, and only a `finally` could keep the frame from ending',
    ).toEqual([
      'caller: next()',
      'caller: it is paused',
      'caller: next("Dear Ada")',
      'printer: printed Dear Ada',
      'caller: it is paused',
      'caller: return()',
      'caller: it has ended',
      'caller: next("Yours, Bob")',
      'caller: it has ended',
    ]);
  });
});

describe('2. withFile', () => {
  const NO_HANDLE = 'is called without its handle';

  /** A file that is written about: `undefined` among the lines is a line that cannot be read. */
  function file(lines: readonly (string | undefined)[]) {
    const story: Story = [];
    function open(): Handle {
      tell(story, 'file: opened');
      let at = 0;
      const handle = {
        readLine() {
          if (this !== handle) throw problem(`readLine() ${NO_HANDLE}`);
          if (at === lines.length) return undefined;
          const line = lines[at];
          at += 1;
          tell(story, `file: line ${at}`);
          if (line === undefined) throw problem(`line ${at} is damaged`);
          return line;
        },
        close() {
          if (this !== handle) throw problem(`close() ${NO_HANDLE}`);
          tell(story, 'file: closed');
        },
      };
      return handle;
    }
    return { story, use: doors(withFile(open), story) };
  }

  it('opens nothing when it is closed before it has begun', () => {
    const { story, use } = file(['milk']);
    use.return();
    use.next();
    expect(
      story,
      'a frame that has not begun is inside no `try`: `return()` ends it and no `finally` runs. A file that was opened before that stays open',
    ).toEqual(['caller: return()', 'caller: it has ended', 'caller: next()', 'caller: it has ended']);
  });

  it('calls readLine() and close() on the handle', () => {
    const { story, use } = file(['milk']);
    use.next();
    use.return();
    expect(
      story.filter((line) => line.includes(NO_HANDLE)),
      '`readLine` and `close` are methods of the handle: call them on it. Taken out of the handle, as in `const { close } = open()`, they have lost their `this`',
    ).toEqual([]);
  });

  it('reads a line each time it is asked for one', () => {
    const { story, use } = file(['milk', 'rice', 'tea']);
    use.next();
    use.next();
    expect(
      story.filter((line) => line !== 'file: closed'),
      'the file is opened once, when the first line is wanted, and each line is read when it is wanted: here two lines are, so the third is not read',
    ).toEqual([
      'caller: next()',
      'file: opened',
      'file: line 1',
      'caller: got milk',
      'caller: next()',
      'file: line 2',
      'caller: got rice',
    ]);
  });

  it('keeps the file open between two lines', () => {
    const { story, use } = file(['milk', 'rice', 'tea']);
    use.next();
    use.next();
    use.next();
    expect(
      story.filter((line) => line.startsWith('file')),
      'a `finally` runs whenever its `try` is left: a `try` inside the loop is left once for each line',
    ).toEqual(['file: opened', 'file: line 1', 'file: line 2', 'file: line 3']);
  });

  it('has ended when return() comes back', () => {
    const { story, use } = file(['milk', 'rice']);
    use.next();
    use.return();
    expect(
      story.filter((line) => line.startsWith('caller')),
      '`return()` runs `finally`, and a `yield` in there answers it: the caller gets a value with `done: false`, walks away, and the frame stays paused, half closed',
    ).toEqual(['caller: next()', 'caller: got milk', 'caller: return()', 'caller: it has ended']);
  });

  it('closes the file when the caller leaves early', () => {
    const { story, use } = file(['milk', 'rice']);
    use.next();
    use.return();
    expect(
      story,
      '`return()` makes the frame return at its `yield`: nothing below it runs and every `catch` is skipped. Only a `finally` runs, and it must close the file once',
    ).toEqual([
      'caller: next()',
      'file: opened',
      'file: line 1',
      'caller: got milk',
      'caller: return()',
      'file: closed',
      'caller: it has ended',
    ]);
  });

  it('takes an empty line for a line', () => {
    const { story, use } = file(['milk', '', 'rice']);
    use.next();
    use.next();
    use.next();
    expect(
      story.filter((line) => line.startsWith('caller: got')),
      'an empty line is not the end of the file: only `undefined` is',
    ).toEqual(['caller: got milk', 'caller: got ', 'caller: got rice']);
  });

  it('ends where the file ends', () => {
    const { story, use } = file(['milk']);
    use.next();
    use.next();
    const right = ['caller: next()', 'caller: got milk', 'caller: next()', 'caller: it has ended'];
    const heard = story.filter((line) => line.startsWith('caller'));
    expect(
      onlyIf(heard.at(-1) === 'caller: it is paused', heard, right),
      '`undefined` is the end of the file and not a line: look at what `readLine()` gives you before you yield it',
    ).toEqual(right);
  });

  it('closes once at the end', () => {
    const { story, use } = file(['milk']);
    use.next();
    use.next();
    use.next();
    use.return();
    expect(
      story,
      '`finally` runs at the end of the body, too: if you close in both places, you close twice. And after the end, `return()` finds nothing left to do',
    ).toEqual([
      'caller: next()',
      'file: opened',
      'file: line 1',
      'caller: got milk',
      'caller: next()',
      'file: closed',
      'caller: it has ended',
      'caller: next()',
      'caller: it has ended',
      'caller: return()',
      'caller: it has ended',
    ]);
  });

  it('closes for an error that is thrown in, and lets it out', () => {
    const { story, use } = file(['milk', 'rice']);
    use.next();
    use.throw('the reader is on fire');
    expect(
      story,
      'closing the file does not settle the error: the caller threw it in, nothing has dealt with it, so the same error must come out. A `catch` that throws nothing, or a `return` in `finally`, makes it vanish',
    ).toEqual([
      'caller: next()',
      'file: opened',
      'file: line 1',
      'caller: got milk',
      'caller: throw(Error "the reader is on fire")',
      'file: closed',
      'caller: "the reader is on fire" came out',
    ]);
  });

  it('closes when a line cannot be read', () => {
    const { story, use } = file([undefined, 'rice']);
    use.next();
    use.next();
    expect(
      story,
      'once the file is open, any line may throw, the first `readLine()` too: what stands between `open()` and `try` is not protected. And an error that a frame does not catch comes out and has ended the frame',
    ).toEqual([
      'caller: next()',
      'file: opened',
      'file: line 1',
      'file: closed',
      'caller: "line 1 is damaged" came out',
      'caller: next()',
      'caller: it has ended',
    ]);
  });

  it('lets an error of open() out', () => {
    const story: Story = [];
    const use = doors(
      withFile(() => {
        throw problem('no such file');
      }),
      story,
    );
    use.next();
    expect(
      story,
      'when `open()` throws, no file is open and there is nothing to close: let that error go to the caller. And an error that `finally` throws replaces the one that was on its way',
    ).toEqual(['caller: next()', 'caller: "no such file" came out']);
  });
});

describe('3. closeFully', () => {
  /** A café whose closing takes three steps, and two pauses between them. */
  function* cafe(story: Story): Generator<string, string, void> {
    tell(story, 'frame: opens');
    try {
      yield 'coffee';
      tell(story, 'frame: makes cake');
      yield 'cake';
    } finally {
      tell(story, 'frame: wipes the tables');
      yield 'one moment';
      tell(story, 'frame: counts the money');
      yield 'one moment more';
      tell(story, 'frame: locks the door');
    }
    return 'sold out';
  }

  /** What `closeFully` does with a frame, and whether the frame has ended after that. */
  function closing<R>(frame: Generator<unknown, R, void>, value: R): string[] {
    const gives = outcome(() => {
      const end = closeFully(frame, value);
      return `gives ${typeof end === 'string' ? `'${end}'` : JSON.stringify(end)}`;
    });
    return [`closeFully: ${gives}`];
  }

  const has = (story: Story, part: string): boolean => story.some((line) => line.includes(part));

  /** A frame that pauses twice while it leaves; one of the values that it yields there is `undefined`. */
  function* slow(): Generator<string | undefined, string, void> {
    try {
      yield 'coffee';
    } finally {
      yield 'one moment';
      yield undefined;
    }
    return 'sold out';
  }

  function closeSlowly(): string[] {
    const frame = patient(slow());
    frame.next();
    const lines = closing(frame, 'closed by me');
    const after = outcome(() => {
      const { value, done } = frame.next();
      return done && value === undefined ? 'it had ended' : 'it had not ended';
    });
    return has(lines, ENDLESS) ? lines : [...lines, `the frame, asked again: ${after}`];
  }

  const closedSlowly = ["closeFully: gives 'closed by me'", 'the frame, asked again: it had ended'];

  it('calls return() and next() on the frame', () => {
    const lines = closeSlowly();
    expect(
      onlyIf(has(lines, LOST), lines, closedSlowly),
      '`return` and `next` are methods: call them on the frame. Taken out of it, as in `const { next } = frame`, they have lost their `this`',
    ).toEqual(closedSlowly);
  });

  it('looks at the newest answer', () => {
    const lines = closeSlowly();
    expect(
      onlyIf(has(lines, ENDLESS), lines, closedSlowly),
      'your loop never ends. Each call gives a new answer, and an answer that you keep does not change: look at the newest one',
    ).toEqual(closedSlowly);
  });

  it('gives back the value that the frame ended with', () => {
    function* plain(): Generator<string, string, void> {
      yield 'coffee';
      yield 'cake';
      return 'sold out';
    }
    const frame = patient(plain());
    frame.next();
    expect(
      closing(frame, 'closed by me'),
      'return the value that stands beside `done: true`: here it is in the answer of `return(value)`. One call more gets `undefined`, and a `next()` instead of `return()` lets the body run to its own end',
    ).toEqual(["closeFully: gives 'closed by me'"]);
  });

  it('does not wake a frame that has not begun', () => {
    const story: Story = [];
    const frame = patient(cafe(story));
    story.push(...closing(frame, 'closed by me'));
    expect(
      story,
      'a frame can be ended before it has begun: a first `next()` would run its body down to a `yield`, and then there would be something to clean up',
    ).toEqual(["closeFully: gives 'closed by me'"]);
  });

  it('goes on until the frame says done', () => {
    expect(
      closeSlowly(),
      '`return()` is a request: a `yield` in `finally` answers it with `done: false` and a value that is not the end, and the frame has ended only when an answer says `done: true`',
    ).toEqual(closedSlowly);
  });

  it('lets finally run to its last line', () => {
    const story: Story = [];
    const frame = patient(cafe(story));
    tell(story, `caller: ordered ${frame.next().value}`);
    story.push(...closing(frame, 'closed by me'));
    expect(
      story,
      'call `return()` once: a second `return()` lands at the `yield` in `finally`, and skips what is left of the cleaning up. `next()` lets it run',
    ).toEqual([
      'frame: opens',
      'caller: ordered coffee',
      'frame: wipes the tables',
      'frame: counts the money',
      'frame: locks the door',
      "closeFully: gives 'closed by me'",
    ]);
  });

  it('leaves the last word to the frame', () => {
    function* stubborn<R>(end: R): Generator<string, R | string, void> {
      try {
        yield 'coffee';
      } finally {
        yield 'one moment';
        // biome-ignore lint/correctness/noUnsafeFinally: that it replaces the value is what this test is about
        return end;
      }
    }
    const ends = ['closed by the frame', undefined].flatMap((end) => {
      const frame = patient(stubborn(end));
      frame.next();
      return [`the frame returns ${end} in its finally`, ...closing(frame, 'closed by me')];
    });
    expect(
      ends,
      'a `return` in `finally` replaces the value that you gave, also when it returns `undefined`: the value that counts stands beside `done: true`',
    ).toEqual([
      'the frame returns closed by the frame in its finally',
      "closeFully: gives 'closed by the frame'",
      'the frame returns undefined in its finally',
      'closeFully: gives undefined',
    ]);
  });

  it('lets an error of the cleaning up out', () => {
    function* broken(): Generator<string, string, void> {
      try {
        yield 'coffee';
      } finally {
        yield 'one moment';
        // biome-ignore lint/correctness/noUnsafeFinally: that it replaces the end is what this test is about
        throw problem('the key is lost');
      }
    }
    const frame = patient(broken());
    frame.next();
    expect(
      closing(frame, 'closed by me'),
      'an error in `finally` comes out instead of a value: the frame has ended, but it was not closed as it should be. The caller must get that same error',
    ).toEqual(['closeFully: "the key is lost" came out']);
  });
});

describe('4. supervise', () => {
  const FOREIGN = 'hears of an error that is not one of the messages';

  /** Workers that do a job and can take a smudge. What ends them is a job or an error, by its name. */
  function crew(story: Story, farewell: boolean): () => Generator<void, void, string> {
    let hired = 0;
    function* work(name: string): Generator<void, void, string> {
      try {
        while (true) {
          let job: string;
          try {
            job = yield;
          } catch (error) {
            const { message } = error as Error;
            if (!known.has(error as Error)) tell(story, `${name}: ${FOREIGN}, ${message}`);
            tell(story, `${name}: ${message === 'smudge' ? 'wipes off a smudge' : `hears of ${message}`}`);
            if (message === 'closing time') return;
            if (message === 'storm') throw problem('the roof is gone');
            if (message !== 'smudge') throw error;
            continue;
          }
          tell(story, `${name}: ${job}`);
          if (job === 'bad') throw problem('broken');
          if (job === 'go home') return;
        }
      } finally {
        if (farewell) tell(story, `${name}: leaves`);
      }
    }
    return () => {
      hired += 1;
      tell(story, `boss: hires worker ${hired}`);
      return patient(work(`worker ${hired}`));
    };
  }

  /** What happens, and the error that comes out; how many workers were hired is left out. */
  function story(messages: Iterable<string | Error>, farewell = false): Story {
    const lines: Story = [];
    const hired = outcome(() => supervise(crew(lines, farewell), messages));
    if (typeof hired === 'string') lines.push(`boss: ${hired}`);
    return lines;
  }

  it('calls next() and throw() on the worker', () => {
    const losses: string[] = [];
    const hire = crew([], false);
    const watchful = (): Generator<void, void, string> => {
      const worker = hire();
      for (const door of ['next', 'throw'] as const) {
        const original = worker[door] as (this: unknown, ...told: unknown[]) => IteratorResult<void, void>;
        const watched = function (this: unknown, ...told: unknown[]): IteratorResult<void, void> {
          if (this !== worker) losses.push(`\`${door}()\` ${LOST}`);
          return original.apply(this, told);
        };
        Object.assign(worker, { [door]: watched });
      }
      return worker;
    };
    outcome(() => supervise(watchful, ['a', problem('smudge')]));
    expect(
      losses,
      '`next` and `throw` are methods: call them on the worker. Taken out of it, as in `const send = worker.next`, they have lost their `this`, and the call throws a TypeError',
    ).toEqual([]);
  });

  it('throws in the errors among the messages, and no others', () => {
    const lines = story(['a', problem('smudge'), 'b']);
    const right = ['boss: hires worker 1', 'worker 1: a', 'worker 1: wipes off a smudge', 'worker 1: b'];
    expect(
      onlyIf(
        lines.some((line) => line.includes(FOREIGN)),
        lines,
        right,
      ),
      'the worker gets an error that is not one of the messages. Throw each error in as it is; and to stop a worker, tell it to return: nothing has gone wrong',
    ).toEqual(right);
  });

  it('wakes a worker before its first job', () => {
    const lines = story(['a', 'b', 'c']);
    const right = ['boss: hires worker 1', 'worker 1: a', 'worker 1: b', 'worker 1: c'];
    expect(
      onlyIf(!lines.includes('worker 1: a') && lines.includes('worker 1: b'), lines, right),
      'a worker that has not begun is not paused at a `yield`: the first `next()` only takes it there, and what that call carries is lost',
    ).toEqual(right);
  });

  it('tells one worker every job, in order', () => {
    expect(
      story(['a', '', 'c']),
      'one worker is told every job, once and in order, and nothing else: each with a `next()` of its own, the empty one too',
    ).toEqual(['boss: hires worker 1', 'worker 1: a', 'worker 1: ', 'worker 1: c']);
  });

  it('wakes a worker before it throws an error in', () => {
    const lines = story([problem('smudge'), 'a']);
    const right = ['boss: hires worker 1', 'worker 1: wipes off a smudge', 'worker 1: a'];
    const isAsleep =
      !lines.includes('worker 1: wipes off a smudge') && !lines.includes('worker 1: Error: smudge');
    expect(
      onlyIf(isAsleep, lines, right),
      'the worker has not heard of the error: a frame that has not begun is inside no `try`. `throw()` runs none of its body and ends it, and the error comes straight back',
    ).toEqual(right);
  });

  it('throws errors in, of every class', () => {
    expect(
      story(['a', problem('smudge', RangeError)]),
      'an error that you hand over with `next()` is a value like any other, and no `catch` runs: every error, whatever its class, must go in with `throw()`, once',
    ).toEqual(['boss: hires worker 1', 'worker 1: a', 'worker 1: wipes off a smudge']);
  });

  it('keeps a worker that caught its error', () => {
    expect(
      story(['a', problem('smudge'), 'b']),
      '`throw()` does not end a frame: a worker that caught the error is paused at its next `yield`, and the next message is for the same worker',
    ).toEqual(['boss: hires worker 1', 'worker 1: a', 'worker 1: wipes off a smudge', 'worker 1: b']);
  });

  const replaced = [
    'boss: hires worker 1',
    'worker 1: bad',
    'boss: hires worker 2',
    'worker 2: b',
    'worker 2: c',
  ];

  it('hands no message over twice', () => {
    const lines = story(['bad', 'b', 'c']);
    expect(
      onlyIf(lines.filter((line) => line.endsWith(': bad')).length > 1, lines.slice(0, 6), replaced),
      'the worker that broke had been told this message already: each message is handed over once, and the new worker is for the next one',
    ).toEqual(replaced);
  });

  it('survives a worker that breaks at work', () => {
    const lines = story(['bad', 'b', 'c']);
    expect(
      onlyIf(/came out/.test(lines.join()), lines, replaced),
      'an error of a worker at work comes out of `next()`: it has ended the worker, and must not end `supervise`',
    ).toEqual(replaced);
  });

  it('hires another when one breaks at work', () => {
    expect(
      story(['bad', 'b', 'c']),
      'an error that comes out of a frame has ended it: the old worker answers `done: true` to everything and does nothing, so the next message needs one new worker',
    ).toEqual(replaced);
  });

  it('hires another when one does not catch what is thrown in', () => {
    expect(
      story(['a', problem('fire'), 'b']),
      'an error that the worker lets through comes back out of `throw()`: it has ended that worker, and must not end `supervise`. The next message is for a new one',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: a',
      'worker 1: hears of fire',
      'boss: hires worker 2',
      'worker 2: b',
    ]);
  });

  it('hires another when one answers with another error', () => {
    expect(
      story(['a', problem('storm'), 'b']),
      'the worker throws an error that you did not throw in. Any error that comes out has ended the worker, and goes no further than `supervise`',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: a',
      'worker 1: hears of storm',
      'boss: hires worker 2',
      'worker 2: b',
    ]);
  });

  it('hires another when one has gone home', () => {
    expect(
      story(['a', 'go home', problem('smudge'), 'b']),
      'a frame may end without an error too, and then only `done` says so: what you hand over after that is lost',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: a',
      'worker 1: go home',
      'boss: hires worker 2',
      'worker 2: wipes off a smudge',
      'worker 2: b',
    ]);
  });

  it('hires another when one goes home after an error', () => {
    expect(
      story(['a', problem('closing time'), 'b']),
      'the worker caught the error and returned: `throw()` has an answer too, and its `done` says that the worker has ended',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: a',
      'worker 1: hears of closing time',
      'boss: hires worker 2',
      'worker 2: b',
    ]);
  });

  it('hires nobody before there is a message', () => {
    expect(
      { 'no messages': story([]), 'the last message breaks a worker': story(['bad']) },
      'a worker is hired for a message: when there is no other message, no new worker is needed',
    ).toEqual({
      'no messages': [],
      'the last message breaks a worker': ['boss: hires worker 1', 'worker 1: bad'],
    });
  });

  it('returns how many workers were hired', () => {
    const hired = (...messages: (string | Error)[]): unknown =>
      outcome(() => supervise(crew([], false), messages));
    expect(
      {
        'no messages': hired(),
        'three jobs': hired('a', 'b', 'c'),
        'two break': hired('bad', 'b', problem('fire'), 'd'),
      },
      'what you return is the number of workers that you have hired',
    ).toEqual({ 'no messages': 0, 'three jobs': 1, 'two break': 3 });
  });

  it('tells the last one to stop', () => {
    expect(
      story(['a', 'b'], true),
      'no frame knows by itself that there are no more messages: until it is told to return, its `finally` has not run',
    ).toEqual(['boss: hires worker 1', 'worker 1: a', 'worker 1: b', 'worker 1: leaves']);
  });

  it('stays until the last one has left', () => {
    const lines: Story = [];
    function* slow(): Generator<void, void, string> {
      try {
        while (true) tell(lines, `worker: ${yield}`);
      } finally {
        tell(lines, 'worker: washes the brushes');
        yield;
        tell(lines, 'worker: hangs up the coat');
        yield;
        tell(lines, 'worker: leaves');
      }
    }
    const hired = outcome(() => supervise(() => patient(slow()), ['a']));
    if (typeof hired === 'string') lines.push(`boss: ${hired}`);
    expect(
      lines,
      '`return()` is a request here as well. A worker that yields in its `finally` answers `done: false`: let it go on, with `next()`, until it says done',
    ).toEqual(['worker: a', 'worker: washes the brushes', 'worker: hangs up the coat', 'worker: leaves']);
  });

  it('lets an error of the last goodbye out', () => {
    function* broken(): Generator<void, void, string> {
      try {
        while (true) yield;
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: that it replaces the end is what this test is about
        throw problem('the door is stuck');
      }
    }
    expect(
      `boss: ${outcome(() => supervise(() => patient(broken()), ['a']))}`,
      'an error between two messages costs a worker, and a new one takes over. After the last message no worker takes over: the caller must hear of an error that a worker throws while it leaves',
    ).toBe('boss: "the door is stuck" came out');
  });
});

describe('5. withTimeoutTicks (stretch)', () => {
  /** Looks for better and better answers; when time is up it gives the best one so far. */
  function* search(story: Story, answers: readonly string[]): Generator<string, string, void> {
    let best = 'nothing';
    try {
      for (const answer of answers) {
        tell(story, `frame: finds ${answer}`);
        best = answer;
        yield answer;
      }
    } catch (error) {
      tell(story, `frame: caught ${(error as Error).name}, ${(error as Error).message}`);
    } finally {
      tell(story, 'frame: tidies up');
    }
    return best;
  }

  /** A frame that catches nothing, and says when it leaves. */
  function* deaf(story: Story): Generator<string, string, void> {
    try {
      tell(story, 'frame: begins');
      yield 'one';
      yield 'two';
      yield 'three';
    } finally {
      tell(story, 'frame: leaves');
    }
    return 'its own end';
  }

  /** A frame that catches everything, and goes on. */
  function* stubborn(story: Story): Generator<string, string, void> {
    try {
      while (true) {
        try {
          yield 'more';
        } catch (error) {
          tell(story, `frame: shrugs off ${(error as Error).name}`);
          known.add(error as Error);
        }
      }
    } finally {
      tell(story, 'frame: leaves');
    }
  }

  it('calls next() and throw() on the frame', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(patient(search(story, ['fair', 'good'])), 1), story);
    use.next();
    use.next();
    expect(
      story.filter((line) => line.includes(LOST)),
      '`next` and `throw` are methods: call them on the frame. Taken out of it, as in `const { next } = frame`, they have lost their `this`',
    ).toEqual([]);
  });

  it('hands on what the frame yields', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search([], ['fair', 'good']), 5), story);
    use.next();
    use.next();
    expect(
      story,
      'while the frame is in time, its caller notices no difference: this walk yields what the frame yields, one value for each call',
    ).toEqual(['caller: next()', 'caller: got fair', 'caller: next()', 'caller: got good']);
  });

  it('hands on what the frame returns', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search(story, ['fair', 'good']), 3), story);
    use.next();
    use.next();
    use.next();
    expect(
      story,
      'a frame that returns with its last step is in time: what it returns is what this walk returns. A `for...of` drops that value',
    ).toEqual([
      'caller: next()',
      'frame: finds fair',
      'caller: got fair',
      'caller: next()',
      'frame: finds good',
      'caller: got good',
      'caller: next()',
      'frame: tidies up',
      'caller: it has ended, with good',
    ]);
  });

  it('gives the frame max steps and not one more', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search(story, ['fair', 'good', 'best']), 2), story);
    use.next();
    use.next();
    use.next();
    expect(
      story.filter((line) => line.startsWith('frame: finds')),
      'the frame gets all of its `max` steps, and not one more: count the calls of `next()` before you make one, not afterwards',
    ).toEqual(['frame: finds fair', 'frame: finds good']);
  });

  it('tells the frame that its time is up', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search(story, ['fair', 'good', 'best']), 2), story);
    use.next();
    use.next();
    use.next();
    expect(
      story.filter((line) => line.startsWith('frame: caught') || line.startsWith('frame: tidies')),
      'the frame has to catch a `TimedOut`. An error that you throw with `throw` goes to your own caller: the frame gets only what you hand it with `frame.throw()`, and `return()` skips its `catch`',
    ).toEqual(['frame: caught TimedOut, no end by step 2', 'frame: tidies up']);
  });

  it('hands on the value of the last step', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search(story, ['fair', 'good', 'best']), 2), story);
    use.next();
    use.next();
    expect(
      story.filter((line) => line.startsWith('caller')),
      'what the frame yields in its last step is in time: yield it, and throw the `TimedOut` in when the caller asks for one step more',
    ).toEqual(['caller: next()', 'caller: got fair', 'caller: next()', 'caller: got good']);
  });

  it('hands on what the frame returns when its time is up', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search(story, ['fair', 'good', 'best']), 2), story);
    use.next();
    use.next();
    use.next();
    use.next();
    expect(
      story,
      '`throw()` has an answer, as `next()` has: the frame caught the error and returned, so this walk returns the same value, and no error is left',
    ).toEqual([
      'caller: next()',
      'frame: finds fair',
      'caller: got fair',
      'caller: next()',
      'frame: finds good',
      'caller: got good',
      'caller: next()',
      'frame: caught TimedOut, no end by step 2',
      'frame: tidies up',
      'caller: it has ended, with good',
      'caller: next()',
      'caller: it has ended',
    ]);
  });

  it('lets TimedOut out when the frame does not catch it', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(deaf(story), 2), story);
    use.next();
    use.next();
    use.next();
    use.next();
    expect(
      story,
      'an error that the frame does not catch comes out of `frame.throw()` and has ended the frame: let it go on to your caller, and it ends this walk, too',
    ).toEqual([
      'caller: next()',
      'frame: begins',
      'caller: got one',
      'caller: next()',
      'caller: got two',
      'caller: next()',
      'frame: leaves',
      'caller: TimedOut: no end by step 2 came out',
      'caller: next()',
      'caller: it has ended',
    ]);
  });

  it('closes a frame that catches TimedOut and yields again', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(patient(stubborn(story)), 1), story);
    use.next();
    use.next();
    use.next();
    expect(
      story,
      'the frame caught the error and yielded again, so `throw()` came back with `done: false`. Only `return()` skips every `catch`: end the frame with it, and then throw the same `TimedOut` at your caller',
    ).toEqual([
      'caller: next()',
      'caller: got more',
      'caller: next()',
      'frame: shrugs off TimedOut',
      'frame: leaves',
      'caller: "no end by step 1" came out',
      'caller: next()',
      'caller: it has ended',
    ]);
  });

  it('runs nothing of a frame that gets no step', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search(story, ['fair']), 0), story);
    use.next();
    expect(
      story,
      'no step means not even the first: a frame that has not begun can catch nothing and has nothing to tidy up, so the error comes straight out',
    ).toEqual(['caller: next()', 'caller: TimedOut: no end by step 0 came out']);
  });

  it('passes on an error of the frame as it is', () => {
    const story: Story = [];
    function* broken(): Generator<string, string, void> {
      yield 'one';
      throw problem('a bug of its own');
    }
    const use = doors(withTimeoutTicks(broken(), 5), story);
    use.next();
    use.next();
    use.next();
    expect(
      story,
      'the frame was in time, and it broke: that is not a timeout. Its error goes on to your caller unchanged',
    ).toEqual([
      'caller: next()',
      'caller: got one',
      'caller: next()',
      'caller: "a bug of its own" came out',
      'caller: next()',
      'caller: it has ended',
    ]);
  });

  it('passes on another error that the frame answers with', () => {
    const story: Story = [];
    function* clumsy(): Generator<string, string, void> {
      try {
        yield 'one';
      } catch (error) {
        tell(story, `frame: caught ${(error as Error).name}`);
        throw problem('the notes are lost');
      }
      return 'its own end';
    }
    const use = doors(withTimeoutTicks(clumsy(), 1), story);
    use.next();
    use.next();
    expect(
      story,
      'the frame heard the `TimedOut` and threw an error of its own. That is its answer: the error goes on to your caller unchanged',
    ).toEqual([
      'caller: next()',
      'caller: got one',
      'caller: next()',
      'frame: caught TimedOut',
      'caller: "the notes are lost" came out',
    ]);
  });

  it('closes the frame when it is closed itself', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(deaf(story), 5), story);
    use.next();
    use.return('enough');
    expect(
      story,
      'a `return()` ends this walk at its own `yield`, and the frame gets nothing of it: end the frame yourself before you leave',
    ).toEqual([
      'caller: next()',
      'frame: begins',
      'caller: got one',
      'caller: return("enough")',
      'frame: leaves',
      'caller: it has ended, with enough',
    ]);
  });

  it('stays until the frame has left', () => {
    const story: Story = [];
    function* slow(): Generator<string, string, void> {
      try {
        yield 'one';
      } finally {
        tell(story, 'frame: tidies up');
        yield 'a moment';
        tell(story, 'frame: leaves');
      }
      return 'its own end';
    }
    const use = doors(withTimeoutTicks(patient(slow()), 1), story);
    use.next();
    use.return('enough');
    expect(
      story,
      'a frame that yields in its `finally` answers `return()` with `done: false`: let it go on until it says done. Calls of `next()` that it needs on its way out do not count as steps',
    ).toEqual([
      'caller: next()',
      'caller: got one',
      'caller: return("enough")',
      'frame: tidies up',
      'frame: leaves',
      'caller: it has ended, with enough',
    ]);
  });
});
