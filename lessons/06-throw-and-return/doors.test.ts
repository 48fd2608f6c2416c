import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/06-throw-and-return/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { closeFully, type Handle, resilientPrinter, supervise, withFile, withTimeoutTicks } from './doors.ts';
import { transcript } from './predict.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** Stops a story that somebody would go on telling for ever. */
function tell(story: Story, line: string): void {
  if (story.length >= 100)
    throw new Error('a hundred lines of this story have been told, and nobody ends it');
  story.push(line);
}

/** An error, unless it only says that an exercise is not written yet: that is thrown on. */
function messageOf(error: unknown): string {
  const { message } = error as Error;
  if (message.startsWith('TODO')) throw error;
  return message;
}

/** What a call gives, or the error that comes out of it. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return `"${messageOf(error)}" came out`;
  }
}

/** The three doors of a frame, for a caller who writes down which one was used, and what the call came back with. */
function doors<T, R, N>(frame: Generator<T, R, N>, story: Story) {
  function use(door: string, call: () => IteratorResult<T, R>): void {
    tell(story, `caller: ${door}`);
    const back = outcome(() => {
      const { value, done } = call();
      if (done) return value === undefined ? 'it has ended' : `it has ended, with ${value}`;
      return value === undefined ? 'it waits' : `got ${value}`;
    });
    tell(story, `caller: ${back}`);
  }
  return {
    next: (...told: [] | [N]) =>
      use(`next(${told.map((it) => JSON.stringify(it)).join()})`, () => frame.next(...told)),
    throw: (message: string) => use(`throw("${message}")`, () => frame.throw(new Error(message))),
    return: (value?: R) =>
      use(`return(${value === undefined ? '' : JSON.stringify(value)})`, () => frame.return(value as R)),
  };
}

/** A generator that refuses to be woken for ever. */
function patient<G extends Generator<unknown, unknown, void>>(frame: G): G {
  const next = frame.next.bind(frame);
  let calls = 0;
  frame.next = () => {
    calls += 1;
    if (calls > 100) throw new Error('`next()` has been called 100 times, and nobody stops');
    return next();
  };
  return frame;
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

  it('prints each text that it is told', () => {
    const { story, use } = printer();
    use.next();
    use.next('Dear Ada');
    use.next('');
    use.next('Yours, Bob');
    expect(
      story,
      'the text is the value of the `yield` that the printer waits at, one line for each; an empty text is a text',
    ).toEqual([
      'caller: next()',
      'caller: it waits',
      'caller: next("Dear Ada")',
      'printer: printed Dear Ada',
      'caller: it waits',
      'caller: next("")',
      'printer: printed ',
      'caller: it waits',
      'caller: next("Yours, Bob")',
      'printer: printed Yours, Bob',
      'caller: it waits',
    ]);
  });

  it('prints no text when an error comes', () => {
    const { story, use } = printer();
    use.next();
    use.next('Dear Ada');
    use.throw('no paper');
    expect(
      story.filter((line) => line.startsWith('printer: printed')),
      'with an error no text has come: the `yield` has no value, so what is printed now is an old text or none',
    ).toEqual(['printer: printed Dear Ada']);
  });

  it('catches the error that is thrown in', () => {
    const story: Story = [];
    const frame = resilientPrinter((line) => tell(story, `printer: ${line}`));
    frame.next();
    tell(story, 'caller: throw("no paper")');
    const back = outcome(() => frame.throw(new Error('no paper')));
    if (typeof back === 'string') tell(story, `caller: ${back}`);
    expect(
      story,
      'a thrown error arrives at the `yield`, as if that line had thrown it: only a `try` around the `yield` can catch it, and caught means that it goes no further',
    ).toEqual(['caller: throw("no paper")', 'printer: caught no paper']);
  });

  it('waits again after an error', () => {
    const { story, use } = printer();
    use.next();
    use.throw('no paper');
    expect(
      story,
      'after a `catch` the frame goes on below it: a `catch` that stands outside the loop is on the way to the end',
    ).toEqual([
      'caller: next()',
      'caller: it waits',
      'caller: throw("no paper")',
      'printer: caught no paper',
      'caller: it waits',
    ]);
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
      story.filter((line) => line !== 'caller: it waits'),
      '`throw()` moves the frame to its next `yield`, as `next()` does, and that is where the next text arrives: one `yield` more, and it swallows a text',
    ).toEqual([
      'caller: next()',
      'caller: throw("no paper")',
      'printer: caught no paper',
      'caller: next("Dear Ada")',
      'printer: printed Dear Ada',
      'caller: throw("no ink")',
      'printer: caught no ink',
      'caller: throw("no power")',
      'printer: caught no power',
      'caller: next("Yours, Bob")',
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
      '`return()` is no error and no text: no `catch` hears of it, and unless `finally` holds it up, the frame is gone',
    ).toEqual([
      'caller: next()',
      'caller: it waits',
      'caller: next("Dear Ada")',
      'printer: printed Dear Ada',
      'caller: it waits',
      'caller: return()',
      'caller: it has ended',
      'caller: next("Yours, Bob")',
      'caller: it has ended',
    ]);
  });
});

describe('2. withFile', () => {
  /** A file that is written about: `undefined` among the lines is a line that cannot be read. */
  function file(lines: readonly (string | undefined)[]) {
    const story: Story = [];
    function open(): Handle {
      tell(story, 'file: opened');
      let at = 0;
      return {
        readLine() {
          if (at === lines.length) return undefined;
          const line = lines[at];
          at += 1;
          tell(story, `file: line ${at}`);
          if (line === undefined) throw new Error(`line ${at} is damaged`);
          return line;
        },
        close: () => tell(story, 'file: closed'),
      };
    }
    return { story, use: doors(withFile(open), story) };
  }

  it('reads a line each time it is asked for one', () => {
    const { story, use } = file(['milk', 'rice', 'tea']);
    use.next();
    use.next();
    expect(story, 'the file is opened for the first line, and nobody asked for the third').toEqual([
      'caller: next()',
      'file: opened',
      'file: line 1',
      'caller: got milk',
      'caller: next()',
      'file: line 2',
      'caller: got rice',
    ]);
  });

  it('opens nothing when it is closed before it has begun', () => {
    const { story, use } = file(['milk']);
    use.return();
    use.next();
    expect(
      story,
      'a frame that has not begun has entered no `try`: `return()` ends it and no `finally` runs, so whatever was opened for it beforehand stays open',
    ).toEqual(['caller: return()', 'caller: it has ended', 'caller: next()', 'caller: it has ended']);
  });

  it('has ended when return() comes back', () => {
    const { story, use } = file(['milk', 'rice']);
    use.next();
    use.return();
    expect(
      story.filter((line) => line.startsWith('caller')),
      '`return()` runs `finally`, and a `yield` in there answers it: the caller gets a value with `done: false`, walks away, and the frame waits half closed',
    ).toEqual(['caller: next()', 'caller: got milk', 'caller: return()', 'caller: it has ended']);
  });

  it('closes the file when the caller leaves early', () => {
    const { story, use } = file(['milk', 'rice']);
    use.next();
    use.return();
    expect(
      story,
      '`return()` makes the `yield` return: nothing below it runs and no `catch` hears of it, only `finally` does',
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

  it('closes once at the end', () => {
    const { story, use } = file(['milk']);
    use.next();
    use.next();
    use.next();
    use.return();
    expect(
      story,
      'the end of the body is one of the ways through `finally`: closing in both places closes twice, and after the end `return()` finds nobody',
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
      'closing the file does not settle the error: the caller threw it in, nobody has dealt with it, so it must come out again. A `catch` that says nothing, or a `return` in `finally`, makes it vanish',
    ).toEqual([
      'caller: next()',
      'file: opened',
      'file: line 1',
      'caller: got milk',
      'caller: throw("the reader is on fire")',
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
      'from the moment the file is open any line may throw, the first `readLine()` too: what stands between `open()` and `try` is not protected. And an error that nobody caught has ended the frame',
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

  it('says why it could not open', () => {
    const story: Story = [];
    const use = doors(
      withFile(() => {
        throw new Error('no such file');
      }),
      story,
    );
    use.next();
    expect(
      story,
      'an error that `finally` throws takes the place of the one that was on its way: here nothing is open, so `finally` must have nothing to close',
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

  it('gives back the value that the frame ended with', () => {
    function* plain(): Generator<string, string, void> {
      yield 'coffee';
      yield 'cake';
      return 'sold out';
    }
    const frame = patient(plain());
    frame.next();
    expect(
      outcome(() => closeFully(frame, 'closed by me')),
      '`return(value)` is answered with that value and `done: true`: whoever asks again gets `undefined`, and whoever lets the body run on gets its own end',
    ).toBe('closed by me');
  });

  it('wakes nobody who has not begun', () => {
    const story: Story = [];
    const frame = patient(cafe(story));
    tell(story, `caller: ${outcome(() => closeFully(frame, 'closed by me'))}`);
    expect(
      story,
      'to end a frame it need not have begun: a first `next()` would run the body down to a `yield`, and there would be something to clean up',
    ).toEqual(['caller: closed by me']);
  });

  it('stays until the frame says done', () => {
    function* slow(): Generator<string | undefined, string, void> {
      try {
        yield 'coffee';
      } finally {
        yield 'one moment';
        yield undefined;
      }
      return 'sold out';
    }
    const frame = patient(slow());
    frame.next();
    const end = outcome(() => closeFully(frame, 'closed by me'));
    const after = outcome(() => frame.next());
    expect(
      [end, after],
      '`return()` is a request: a `yield` in `finally` answers it with `done: false` and a value that is not the end, and the frame lives on until an answer says `done: true`',
    ).toEqual(['closed by me', { value: undefined, done: true }]);
  });

  it('lets finally run to its last line', () => {
    const story: Story = [];
    const frame = patient(cafe(story));
    tell(story, `caller: ordered ${frame.next().value}`);
    tell(story, `caller: ${outcome(() => closeFully(frame, 'closed by me'))}`);
    expect(
      story,
      'once is enough: a second `return()` lands at the `yield` in `finally`, and skips what is left of the cleaning up',
    ).toEqual([
      'frame: opens',
      'caller: ordered coffee',
      'frame: wipes the tables',
      'frame: counts the money',
      'frame: locks the door',
      'caller: closed by me',
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
    const ends = ['closed by the frame', undefined].map((end) => {
      const frame = patient(stubborn(end));
      frame.next();
      return outcome(() => closeFully(frame, 'closed by me'));
    });
    expect(
      ends,
      'a `return` in `finally` takes the place of the value that you gave: only the answer with `done: true` knows what the frame ended with',
    ).toEqual(['closed by the frame', undefined]);
  });

  it('lets an error of the cleaning up out', () => {
    function* broken(): Generator<string, string, void> {
      try {
        yield 'coffee';
      } finally {
        yield 'one moment';
        // biome-ignore lint/correctness/noUnsafeFinally: that it replaces the end is what this test is about
        throw new Error('the key is lost');
      }
    }
    const frame = patient(broken());
    frame.next();
    expect(
      outcome(() => closeFully(frame, 'closed by me')),
      'an error in `finally` takes the place of the end: the frame is gone, it was not closed as it should be, and the caller must hear of it',
    ).toBe('"the key is lost" came out');
  });
});

describe('4. supervise', () => {
  /** Makes workers that can take a smudge, break at `bad`, go home at `go home`, and say when they leave. */
  function crew(story: Story, farewell = false): () => Generator<void, void, string> {
    let hired = 0;
    function* work(name: string): Generator<void, void, string> {
      try {
        while (true) {
          let job: string;
          try {
            job = yield;
          } catch (error) {
            if ((error as Error).message !== 'smudge') {
              tell(story, `${name}: cannot take ${(error as Error).message}`);
              throw error;
            }
            tell(story, `${name}: wipes off a smudge`);
            continue;
          }
          tell(story, `${name}: ${job}`);
          if (job === 'bad') throw new Error('broken');
          if (job === 'go home') return;
        }
      } finally {
        if (farewell) tell(story, `${name}: leaves`);
      }
    }
    return () => {
      hired += 1;
      tell(story, `boss: hires worker ${hired}`);
      return work(`worker ${hired}`);
    };
  }

  function story(messages: Iterable<string | Error>, farewell = false): Story {
    const lines: Story = [];
    const hired = outcome(() => supervise(crew(lines, farewell), messages));
    lines.push(`boss: ${hired}`);
    return lines;
  }

  it('tells one worker every job, in order', () => {
    expect(
      story(['a', '', 'c']),
      'each job is the value of a `yield`, and a worker that has not begun waits at none: what the first `next()` carries is lost',
    ).toEqual(['boss: hires worker 1', 'worker 1: a', 'worker 1: ', 'worker 1: c', 'boss: 1']);
  });

  it('wakes a worker before it throws an error in', () => {
    expect(
      story([new Error('smudge'), 'a']),
      'the `catch` of a frame that has not begun is not open yet: `throw()` at its door runs none of its body, kills it, and the error comes straight back',
    ).toEqual(['boss: hires worker 1', 'worker 1: wipes off a smudge', 'worker 1: a', 'boss: 1']);
  });

  it('throws errors in, of every class', () => {
    expect(
      story(['a', new RangeError('smudge')]),
      'an error that is handed over with `next()` is a value like any other, and no `catch` runs: it must go through its own door',
    ).toEqual(['boss: hires worker 1', 'worker 1: a', 'worker 1: wipes off a smudge', 'boss: 1']);
  });

  it('keeps a worker that caught its error', () => {
    expect(
      story(['a', new Error('smudge'), 'b']),
      '`throw()` does not end a frame: a worker that caught the error waits at its next `yield`, as good as before',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: a',
      'worker 1: wipes off a smudge',
      'worker 1: b',
      'boss: 1',
    ]);
  });

  it('hires another when one breaks at work', () => {
    expect(
      story(['bad', 'b', 'c']),
      'an error that comes out of a frame has ended it: the old one answers `done: true` to everything and does nothing, so the next job needs a new frame',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: bad',
      'boss: hires worker 2',
      'worker 2: b',
      'worker 2: c',
      'boss: 2',
    ]);
  });

  it('hires another when one does not catch what is thrown in', () => {
    expect(
      story(['a', new Error('fire'), 'b']),
      'an error that the worker lets through comes back out of `throw()`: it has ended that worker, and must not end the supervisor',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: a',
      'worker 1: cannot take fire',
      'boss: hires worker 2',
      'worker 2: b',
      'boss: 2',
    ]);
  });

  it('hires another when one has gone home', () => {
    expect(
      story(['a', 'go home', new Error('smudge'), 'b']),
      'a frame may end without an error too, and only `done` says so: what is handed over after that reaches nobody',
    ).toEqual([
      'boss: hires worker 1',
      'worker 1: a',
      'worker 1: go home',
      'boss: hires worker 2',
      'worker 2: wipes off a smudge',
      'worker 2: b',
      'boss: 2',
    ]);
  });

  it('hires nobody before there is a message', () => {
    expect(
      [story([]), story(['bad'])],
      'a worker is made for a message: when none is left, nobody is needed in the place of the one who broke',
    ).toEqual([['boss: 0'], ['boss: hires worker 1', 'worker 1: bad', 'boss: 1']]);
  });

  it('tells the last one to stop', () => {
    expect(
      story(['a', 'b'], true),
      'no frame knows by itself that nobody will come back: until it is told to return, its `finally` has not run. An error is not a goodbye',
    ).toEqual(['boss: hires worker 1', 'worker 1: a', 'worker 1: b', 'worker 1: leaves', 'boss: 1']);
  });

  it('waits until the last one has left', () => {
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
    lines.push(`boss: ${outcome(() => supervise(slow, ['a']))}`);
    expect(
      lines,
      '`return()` is a request here as well. A worker that pauses while it leaves answers `done: false`: it waits at a `yield` of its `finally`, and must be let go on until it says done',
    ).toEqual([
      'worker: a',
      'worker: washes the brushes',
      'worker: hangs up the coat',
      'worker: leaves',
      'boss: 1',
    ]);
  });

  it('lets an error of the last goodbye out', () => {
    function* broken(): Generator<void, void, string> {
      try {
        while (true) yield;
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: that it replaces the end is what this test is about
        throw new Error('the door is stuck');
      }
    }
    expect(
      outcome(() => supervise(broken, ['a'])),
      'an error between two messages costs a worker, and the next one makes up for it. Of an error at the last goodbye nobody would ever hear: no other worker will take its place',
    ).toBe('"the door is stuck" came out');
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

  /** A frame that cannot be talked to: it lets every error through, and says when it leaves. */
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
        }
      }
    } finally {
      tell(story, 'frame: leaves');
    }
  }

  it('hands on what a quick frame yields, and what it returns', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(search(story, ['fair', 'good']), 5), story);
    use.next();
    use.next();
    use.next();
    expect(
      story,
      'who is in time notices nothing: what the frame returns is handed on too, and a `for...of` over it would throw that away',
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
      'count the calls of `next()` before you make one: to find out afterwards that it was one too many is too late',
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
      'an error that you throw yourself flies to your own caller: the frame hears only what comes through its own doors, and `return()` is one that no `catch` can hear',
    ).toEqual(['frame: caught TimedOut, no end by step 2', 'frame: tidies up']);
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
      '`throw()` has an answer, as `next()` has: the frame caught the error and ended well, so there is a result and no error left',
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
      'what the frame lets through has ended the frame, passes through you, and ends you: after that both are finished',
    ).toEqual([
      'caller: next()',
      'frame: begins',
      'caller: got one',
      'caller: next()',
      'caller: got two',
      'caller: next()',
      'frame: leaves',
      'caller: "no end by step 2" came out',
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
      'a `catch` can eat an error and go on as if nothing had been said, and then `throw()` comes back with `done: false`: the only door that no `catch` can bar is `return()`',
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
      'no step means not even the first: a frame that has not begun can catch nothing and has nothing to tidy up, and the error comes straight out',
    ).toEqual(['caller: next()', 'caller: "no end by step 0" came out']);
  });

  it('passes on an error of the frame as it is', () => {
    const story: Story = [];
    function* broken(): Generator<string, string, void> {
      yield 'one';
      throw new Error('a bug of its own');
    }
    const use = doors(withTimeoutTicks(broken(), 5), story);
    use.next();
    use.next();
    use.next();
    expect(
      story,
      'the frame was in time, and it broke: that is not a timeout, and there is nobody left to throw one into',
    ).toEqual([
      'caller: next()',
      'caller: got one',
      'caller: next()',
      'caller: "a bug of its own" came out',
      'caller: next()',
      'caller: it has ended',
    ]);
  });

  it('closes the frame when it is closed itself', () => {
    const story: Story = [];
    const use = doors(withTimeoutTicks(deaf(story), 5), story);
    use.next();
    use.return('enough');
    expect(
      story,
      'whoever stands between a caller and a frame must hand the goodbye on: the frame behind hears nothing of a `return()` at your own `yield`',
    ).toEqual([
      'caller: next()',
      'frame: begins',
      'caller: got one',
      'caller: return("enough")',
      'frame: leaves',
      'caller: it has ended, with enough',
    ]);
  });

  it('waits until the frame has left', () => {
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
    const use = doors(withTimeoutTicks(slow(), 1), story);
    use.next();
    use.return('enough');
    expect(
      story,
      'the frame may pause while it leaves: `return()` comes back with `done: false` then, and whoever looks away leaves it half closed. The steps on its way out are not counted',
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
