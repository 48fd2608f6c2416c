import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/07-double-exchange/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { broadcast, consumer, nest, prime, producer } from './exchange.ts';
import { transcript } from './predict.ts';

/** What happened in a test, in order, a line for each thing that somebody did. */
type Story = string[];

/** Ends a story that would go on for ever. */
function note(story: Story, line: string): void {
  if (story.length >= 18) throw new Error('this story does not end');
  story.push(line);
}

function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (value === null || typeof value !== 'object') return String(value);
  if (Symbol.iterator in value) return 'a generator';
  return `{ ${Object.entries(value).map(([key, part]) => `${key}: ${show(part)}`)} }`.replace(',', ', ');
}

/** An error in the words of a story. That an exercise is not written yet is not a story. */
function told(error: unknown): string {
  if ((error as Error).message.startsWith('TODO')) throw error;
  return String(error);
}

/** What happens while `play` runs. An error that comes out of it is the last line. */
function story(play: (lines: Story, print: (line: string) => void) => void): Story {
  const lines: Story = [];
  try {
    play(lines, (line) => note(lines, line));
  } catch (error) {
    lines.push(`main: gets ${told(error)}`);
  }
  return lines;
}

/** main calls `next()`, and says so: `main: c.next(8)`, `main: gets true`. */
function ask<A>(lines: Story, name: string, frame: Generator<unknown, unknown, A>, ...value: [] | [A]): void {
  note(lines, `main: ${name}.next(${value.map(show).join()})`);
  const step = frame.next(...value);
  note(lines, step.done ? `main: finds that ${name} has ended` : `main: gets ${show(step.value)}`);
}

/** For a test that is about one mistake: the story if that mistake is in it, and the right one if not. Later tests look at the rest. */
function only(lines: Story, right: Story, isMistake: (line: string) => boolean): Story {
  return lines.some(isMistake) ? lines : right;
}

/** The lines around the first one that differs from the other story. */
function around(lines: Story, other: Story): Story {
  const at = Array.from({ length: Math.max(lines.length, other.length) }).findIndex(
    (_, i) => lines[i] !== other[i],
  );
  return lines
    .map((line, index) => `line ${index + 1}: ${line}`)
    .slice(Math.max(at - 2, 0), Math.max(at, 0) + 4);
}

/** A listener for the tests: it begins, hears what it is told, and repeats it. It ends when it has heard `patience` things. */
function* parrot<A>(name: string, lines: Story, patience = 99): Generator<string, never, A> {
  note(lines, `${name}: begins`);
  let answer = 'ready';
  let ended = false;
  try {
    for (let heard = 0; heard < patience; heard++) {
      const word: unknown = yield answer;
      note(lines, `${name}: hears ${show(word)}`);
      answer = `${word}!`;
    }
    ended = true;
  } finally {
    if (!ended) note(lines, `${name}: is closed`);
  }
  return undefined as never;
}

/** A listener for the tests that yields these things, whatever it hears, and then nothing. */
function* mute<Y>(lines: Story, ...answers: Y[]): Generator<Y, never, unknown> {
  note(lines, 'mute: begins');
  while (true) note(lines, `mute: hears ${show(yield answers.shift() as Y)}`);
}

describePrediction(transcript, demo);

describe('1. consumer', () => {
  /** main tells these things to a consumer that wants no more when it has heard a 3. */
  const talk = (calls: readonly ([] | [number])[], last = 3): Story =>
    story((lines, print) => {
      const c = consumer(last, print);
      for (const call of calls) ask(lines, 'c', c, ...call);
    });

  it('remembers in its own frame', () => {
    const answers = (meanwhile: () => void): Story =>
      story((lines) => {
        const c = consumer(3, () => {});
        ask(lines, 'c', c);
        meanwhile();
        ask(lines, 'c', c, 8);
      });
    const alone = answers(() => {});
    expect(
      answers(() => {
        const other = consumer(3, () => {});
        other.next();
        other.next(3);
      }),
      'another consumer heard its last number, and this one changed its answer: what it remembers belongs inside the body, where each frame has its own',
    ).toEqual(alone);
  });

  it('has a status before it has heard anything', () => {
    expect(
      talk([[]]),
      'the first `next()` takes it to its first `yield`: no number has come in, so there is nothing to print, and what goes out is the status at the beginning, `true`',
    ).toEqual(['main: c.next()', 'main: gets true']);
  });

  it('answers each number in the call that passes it in', () => {
    expect(
      talk([[], [8], [7]]),
      'each `next(n)` is one round: `n` is the value of the `yield` where it was paused, `got n!` is printed, and the next `yield` hands out the answer. A second `yield` in the round takes a call of its own',
    ).toEqual([
      'main: c.next()',
      'main: gets true',
      'main: c.next(8)',
      'got 8!',
      'main: gets true',
      'main: c.next(7)',
      'got 7!',
      'main: gets true',
    ]);
  });

  it('goes on listening after its last number', () => {
    expect(
      talk([[], [3], [2], [8]]).filter((line) => !line.startsWith('main: gets')),
      '`false` means that it wants no more, and not that it ends: it prints every number that still comes, and pauses at its `yield` for the next one',
    ).toEqual([
      'main: c.next()',
      'main: c.next(3)',
      'got 3!',
      'main: c.next(2)',
      'got 2!',
      'main: c.next(8)',
      'got 8!',
    ]);
  });

  it('says that it has had enough with the last number, not after it', () => {
    expect(
      talk([[], [4], [3]]),
      'what the next `yield` hands out is the answer to the number that has come in: by then you have to have compared it with `last`',
    ).toEqual([
      'main: c.next()',
      'main: gets true',
      'main: c.next(4)',
      'got 4!',
      'main: gets true',
      'main: c.next(3)',
      'got 3!',
      'main: gets false',
    ]);
  });

  it('stays satisfied', () => {
    expect(
      talk([[], [3], [2], [8]]),
      'once it has heard `last` it wants no more, whatever comes after that: every later answer is `false` too',
    ).toEqual([
      'main: c.next()',
      'main: gets true',
      'main: c.next(3)',
      'got 3!',
      'main: gets false',
      'main: c.next(2)',
      'got 2!',
      'main: gets false',
      'main: c.next(8)',
      'got 8!',
      'main: gets false',
    ]);
  });

  it('wants more until it hears its own last number', () => {
    expect(
      story((lines) => {
        const c = consumer(0, () => {});
        c.next();
        for (const n of [2, 3, 2, 3, -1, 0, 2]) note(lines, `main: c.next(${n}), gets ${c.next(n).value}`);
      }),
      'only the number `last` satisfies it, here 0: it does not matter which other numbers it has heard, how many, or how small they are',
    ).toEqual([
      'main: c.next(2), gets true',
      'main: c.next(3), gets true',
      'main: c.next(2), gets true',
      'main: c.next(3), gets true',
      'main: c.next(-1), gets true',
      'main: c.next(0), gets false',
      'main: c.next(2), gets false',
    ]);
  });

  it('loses what the first call passes in', () => {
    expect(
      talk([[3], [4]]),
      'its first call finds no `yield` to arrive at: the number that it passes in is lost, is not printed, and satisfies nobody',
    ).toEqual(['main: c.next(3)', 'main: gets true', 'main: c.next(4)', 'got 4!', 'main: gets true']);
  });
});

describe('2. prime', () => {
  it('primes each frame that it is given', () => {
    const primed = (): Story =>
      story((lines) => {
        prime(parrot<string>('c', lines));
        note(lines, 'main: has c back');
      });
    const first = primed();
    expect(
      primed(),
      'it did one thing with a frame and another with the next one: nothing may be remembered from one call of `prime` to the next',
    ).toEqual(first);
  });

  it('gives back the very frame that it was given', () => {
    const right = 'prime gives back the frame that it was given';
    const lines = story((lines) => {
      const c = parrot<string>('c', []);
      const back: Generator<string, never, string> = prime(c);
      const isAnother = show(back) === 'a generator';
      note(lines, back === c ? right : `prime gives back ${isAnother ? 'another generator' : show(back)}`);
    });
    expect(
      only(lines, [right], (line) => line.startsWith('prime')),
      'the caller wants the frame that is ready now, to tell it something: not what its first `yield` handed out, and not a new generator around it',
    ).toEqual([right]);
  });

  it('runs to the first yield, now, and no further', () => {
    expect(
      story((lines) => {
        prime(parrot<string>('c', lines));
        note(lines, 'main: has c back');
      }),
      'to prime a frame is one call of `next()`, before you give the frame back: it runs from above its first line to its first `yield`, and stays paused there, open',
    ).toEqual(['c: begins', 'main: has c back']);
  });

  it('makes the first value heard', () => {
    expect(
      story((lines) => {
        const c = prime(parrot<string>('c', lines));
        ask(lines, 'c', c, 'a');
      }),
      'a primed frame is paused at its first `yield`, so the first word arrives there: the listener hears it, and answers',
    ).toEqual(['c: begins', "main: c.next('a')", "c: hears 'a'", "main: gets 'a!'"]);
  });

  it('primes a listener that yields nothing', () => {
    expect(
      story((lines) => {
        prime(mute(lines));
        note(lines, 'main: has mute back');
      }),
      'a listener may yield nothing, which is `undefined`: the value does not tell you whether the frame has reached its first `yield`. One `next()` takes it there',
    ).toEqual(['mute: begins', 'main: has mute back']);
  });

  it('lets out an error from above the first yield', () => {
    function* broken(): Generator<string, never, string> {
      throw new Error('no microphone');
    }
    expect(
      story((lines) => {
        prime(broken());
        note(lines, 'main: has broken back');
      }),
      'a listener that fails at its start is not ready: the caller has to learn of it, and not get back a frame that has ended',
    ).toEqual(['main: gets Error: no microphone']);
  });
});

describe('3. producer', () => {
  /** A listener that is paused at its first `yield`. Its answers take turns: `true`, `false`, `true`, ... */
  function listener(lines: Story, patience = 99): Generator<boolean, string, number> {
    function* c(): Generator<boolean, string, number> {
      let answer = false;
      let ended = false;
      try {
        for (let heard = 0; heard < patience; heard++) {
          const n = yield answer;
          note(lines, `c: hears ${show(n)}`);
          answer = !answer;
          if (heard + 1 < patience) note(lines, `c: answers ${answer}`);
        }
        ended = true;
        note(lines, 'c: ends');
      } finally {
        if (!ended) note(lines, 'c: is closed');
      }
      return 'tired';
    }
    const frame = c();
    frame.next();
    return frame;
  }

  /** main drives a producer of `n` numbers by hand, `requests` times. */
  const drive = (n: number, requests: number): Story =>
    story((lines) => {
      const p = producer(n, listener(lines));
      note(lines, 'main: has p');
      for (let request = 0; request < requests; request++) ask(lines, 'p', p);
    });

  it('counts in its own frame', () => {
    const heard = (meanwhile: () => void): Story =>
      story((lines) => {
        const p = producer(3, listener(lines));
        for (let request = 0; request < 3; request++) {
          p.next();
          meanwhile();
        }
      });
    const alone = heard(() => {});
    let other: Generator<boolean> | undefined;
    expect(
      heard(() => {
        other ??= producer(7, listener([]));
        other.next();
      }),
      'while it was counting, another producer counted too, and its numbers changed: the count belongs inside the body, where each frame has its own',
    ).toEqual(alone);
  });

  it('counts downwards', () => {
    // Only about the order: how many there are, and when, is for the tests below.
    const heard = drive(5, 5).flatMap((line) => (/^c: hears \d+$/.test(line) ? [Number(line.slice(9))] : []));
    expect(
      `c hears ${heard.join(' ')}`,
      'the count begins with `n` and goes down: the listener hears the largest number first',
    ).toBe(`c hears ${[...heard].sort((a, b) => b - a).join(' ')}`);
  });

  it('tells its listener numbers and nothing else', () => {
    const right = ['main: has p', 'main: p.next()', 'c: hears 5', 'c: answers true', 'main: gets true'];
    expect(
      only(drive(5, 1), right, (line) => line === 'c: hears undefined'),
      'the listener heard an `undefined` that nobody meant for it: it is paused at a `yield` when you get it, so each `next()` on it is heard. A `next()` to prime it again, a loop around it or a `yield*` to it tells it `undefined`',
    ).toEqual(right);
  });

  it('tells one number for each request', () => {
    expect(
      drive(5, 2).filter((line) => !/gets|answers|finds/.test(line)),
      'one call of `p.next()` makes `p` tell one number, beginning with `n`; then `p` is paused, and until main calls again nobody is told anything',
    ).toEqual(['main: has p', 'main: p.next()', 'c: hears 5', 'main: p.next()', 'c: hears 4']);
  });

  it('hands on each answer, and leaves it to its caller to stop', () => {
    expect(
      drive(5, 3),
      'what `c` answers goes out to main in the same call, unchanged: `p` does not judge it. Whether a `false` is a reason to stop is for main to decide',
    ).toEqual([
      'main: has p',
      'main: p.next()',
      'c: hears 5',
      'c: answers true',
      'main: gets true',
      'main: p.next()',
      'c: hears 4',
      'c: answers false',
      'main: gets false',
      'main: p.next()',
      'c: hears 3',
      'c: answers true',
      'main: gets true',
    ]);
  });

  it('ends when main breaks, and leaves its listener paused', () => {
    expect(
      story((lines) => {
        const c = listener(lines);
        const p = producer(5, c);
        for (const status of p) {
          note(lines, `main: gets ${status}`);
          if (!status) break;
        }
        note(lines, 'main: has left the loop');
        ask(lines, 'p', p);
        ask(lines, 'c', c, 9);
      }),
      '`break` ends `p`, the frame that the loop drives. The listener is only borrowed: it stays paused at its `yield`, open, and hears the next number from anyone',
    ).toEqual([
      'c: hears 5',
      'c: answers true',
      'main: gets true',
      'c: hears 4',
      'c: answers false',
      'main: gets false',
      'main: has left the loop',
      'main: p.next()',
      'main: finds that p has ended',
      'main: c.next(9)',
      'c: hears 9',
      'c: answers true',
      'main: gets true',
    ]);
  });

  it('counts down to 1, and ends', () => {
    expect(
      drive(2, 4).filter((line) => !line.includes('answers')),
      'with `n` = 2 the listener hears 2 and 1, and no 0; the request after that finds that `p` has ended',
    ).toEqual([
      'main: has p',
      'main: p.next()',
      'c: hears 2',
      'main: gets true',
      'main: p.next()',
      'c: hears 1',
      'main: gets false',
      'main: p.next()',
      'main: finds that p has ended',
      'main: p.next()',
      'main: finds that p has ended',
    ]);
    expect(drive(0, 1), 'with `n` = 0 there is no number to tell').toEqual([
      'main: has p',
      'main: p.next()',
      'main: finds that p has ended',
    ]);
  });

  it('ends when its listener ends', () => {
    expect(
      story((lines) => {
        const c = listener(lines, 2);
        const { next } = c;
        c.next = (...value) => {
          if (lines.includes('c: ends')) note(lines, `p: c.next(${value.map(show)}), after the end`);
          return next.apply(c, value);
        };
        const p = producer(5, c);
        for (let request = 0; request < 3; request++) ask(lines, 'p', p);
      }),
      'when `c` ends, `p` ends in the same call: what `c` returned is not an answer, and nobody is left to hear another number',
    ).toEqual([
      'main: p.next()',
      'c: hears 5',
      'c: answers true',
      'main: gets true',
      'main: p.next()',
      'c: hears 4',
      'c: ends',
      'main: finds that p has ended',
      'main: p.next()',
      'main: finds that p has ended',
    ]);
  });

  it('lets an error of its listener out', () => {
    function* c(): Generator<boolean, never, number> {
      yield true;
      throw new Error('smoke');
    }
    expect(
      story((lines) => {
        const p = producer(2, prime(c()));
        ask(lines, 'p', p);
      }),
      'an error of the listener comes out of `c.next()`, in the middle of the call of main: `p` has no answer to give instead, so the error goes out to main',
    ).toEqual(['main: p.next()', 'main: gets Error: smoke']);
  });
});

describe('4. nest', () => {
  /** main tells words to a parrot inside `depth` layers. The first call passes in nothing. */
  const deep = (depth: number, words: readonly string[]): Story =>
    story((lines, print) => {
      const outermost = nest(depth, parrot<string>('parrot', lines), print);
      note(lines, 'main: has it');
      ask(lines, 'outermost', outermost);
      for (const word of words) ask(lines, 'outermost', outermost, word);
    });

  it('starts nothing until it is started itself', () => {
    expect(
      story((lines, print) => {
        nest(2, parrot<string>('parrot', lines), print);
        note(lines, 'main: has it');
      }),
      'to build layers starts nothing and prints nothing: the first `next()` on the outermost one starts them all, and the listener last',
    ).toEqual(['main: has it']);
  });

  it('tells nothing to a frame in the middle of a call', () => {
    const right = [
      'main: has it',
      'main: outermost.next()',
      'parrot: begins',
      'layer 1: ready goes out',
      "main: gets 'ready'",
      "main: outermost.next('a')",
      'layer 1: a goes in',
      "parrot: hears 'a'",
      'layer 1: a! goes out',
      "main: gets 'a!'",
    ];
    expect(
      only(deep(1, ['a']), right, (line) => line.includes('already running')),
      'a `next()` met a frame that is in the middle of a call, and not paused at a `yield`: call `next()` only on the frame inside you, and send what goes outwards with `yield`',
    ).toEqual(right);
  });

  it('starts the one inside before it yields anything', () => {
    expect(
      deep(1, []),
      'a layer has nothing of its own to hand out: its first call starts the one inside, and hands out what that one yields, with its line, before any word has come in',
    ).toEqual([
      'main: has it',
      'main: outermost.next()',
      'parrot: begins',
      'layer 1: ready goes out',
      "main: gets 'ready'",
    ]);
  });

  it('hands a word in and its answer out in one call', () => {
    expect(
      deep(1, ['a', 'b']),
      'one `next(word)` is one round: you hand the word in (a `for...of` would hand in `undefined`), and its answer goes out at the next `yield`. A second `yield` in the round takes a call of its own',
    ).toEqual([
      'main: has it',
      'main: outermost.next()',
      'parrot: begins',
      'layer 1: ready goes out',
      "main: gets 'ready'",
      "main: outermost.next('a')",
      'layer 1: a goes in',
      "parrot: hears 'a'",
      'layer 1: a! goes out',
      "main: gets 'a!'",
      "main: outermost.next('b')",
      'layer 1: b goes in',
      "parrot: hears 'b'",
      'layer 1: b! goes out',
      "main: gets 'b!'",
    ]);
  });

  it('goes in from the outside and out from the inside', () => {
    expect(
      deep(2, ['a']),
      'a layer prints each line just before the hand-over: so the numbers go up while a word goes in, and down while its answer goes out, because each layer is in the middle of its call until the next one inside has answered',
    ).toEqual([
      'main: has it',
      'main: outermost.next()',
      'parrot: begins',
      'layer 2: ready goes out',
      'layer 1: ready goes out',
      "main: gets 'ready'",
      "main: outermost.next('a')",
      'layer 1: a goes in',
      'layer 2: a goes in',
      "parrot: hears 'a'",
      'layer 2: a! goes out',
      'layer 1: a! goes out',
      "main: gets 'a!'",
    ]);
  });

  it('goes as deep as you like', () => {
    const layers = Array.from({ length: 300 }, (_, index) => index + 1);
    const right = [
      ...layers.map((number) => `layer ${number}: a goes in`),
      ...layers.reverse().map((number) => `layer ${number}: a! goes out`),
      'main: gets a!',
    ];
    const lines: Story = [];
    try {
      const outermost = nest(300, parrot<string>('parrot', []), (line) => lines.push(line));
      outermost.next();
      lines.length = 0;
      lines.push(`main: gets ${outermost.next('a').value}`);
    } catch (error) {
      lines.push(`main: gets ${told(error)}`);
    }
    expect(
      around(lines, right),
      'with 300 layers one word makes 600 hand-overs, 300 on the way in and 300 on the way out, and none of them depends on how many layers there are',
    ).toEqual(around(right, lines));
  });

  it('hands in undefined, 0 and the empty string', () => {
    expect(
      story((lines, print) => {
        const outermost = nest(1, parrot<unknown>('parrot', lines), print);
        outermost.next();
        lines.length = 0;
        for (const word of [undefined, 0, '']) outermost.next(word);
      }),
      'a layer hands on and does not judge: whatever it is told goes in, `undefined` too',
    ).toEqual([
      'layer 1: undefined goes in',
      'parrot: hears undefined',
      'layer 1: undefined! goes out',
      'layer 1: 0 goes in',
      'parrot: hears 0',
      'layer 1: 0! goes out',
      'layer 1:  goes in',
      "parrot: hears ''",
      'layer 1: ! goes out',
    ]);
  });

  it('hands out 0, and nothing', () => {
    expect(
      story((lines, print) => {
        const outermost = nest(1, mute<unknown>(lines, 'ready', 0), print);
        ask(lines, 'outermost', outermost);
        for (const word of ['a', 'b']) ask(lines, 'outermost', outermost, word);
      }),
      'a listener may answer with anything, and may yield nothing: what the inner one yields for this word is the answer to it, and never an older one',
    ).toEqual([
      'main: outermost.next()',
      'mute: begins',
      'layer 1: ready goes out',
      "main: gets 'ready'",
      "main: outermost.next('a')",
      'layer 1: a goes in',
      "mute: hears 'a'",
      'layer 1: 0 goes out',
      'main: gets 0',
      "main: outermost.next('b')",
      'layer 1: b goes in',
      "mute: hears 'b'",
      'layer 1: undefined goes out',
      'main: gets undefined',
    ]);
  });

  it('lets an error of its listener pass', () => {
    function* moody(): Generator<string, never, string> {
      let mood = 'ready';
      while (true) {
        if ((yield mood) === 'bad') throw new Error('smoke');
        mood = 'fine';
      }
    }
    expect(
      story((lines, print) => {
        const outermost = nest(2, moody(), print);
        outermost.next();
        lines.length = 0;
        ask(lines, 'outermost', outermost, 'good');
        ask(lines, 'outermost', outermost, 'bad');
      }),
      'an error that nobody catches comes out of every call that is in the middle, and reaches main as it is: a layer that catches it answers instead of its listener, and main believes that all is well',
    ).toEqual([
      "main: outermost.next('good')",
      'layer 1: good goes in',
      'layer 2: good goes in',
      'layer 2: fine goes out',
      'layer 1: fine goes out',
      "main: gets 'fine'",
      "main: outermost.next('bad')",
      'layer 1: bad goes in',
      'layer 2: bad goes in',
      'main: gets Error: smoke',
    ]);
  });
});

describe('5. broadcast', () => {
  type Replies = Readonly<Record<string, readonly string[]>>;

  /** A member of the room. When it hears a word that it has replies for, it tells them to the room, in the middle of being told. */
  function* member(
    name: string,
    lines: Story,
    say: (word: string) => void,
    replies: Replies = {},
  ): Generator<void, void, string> {
    note(lines, `${name}: begins`);
    while (true) {
      const word = yield;
      note(lines, `${name}: hears ${show(word)}`);
      for (const reply of replies[word] ?? []) {
        note(lines, `${name}: says ${show(reply)}`);
        say(reply);
      }
    }
  }

  /** ann and bob are in a room, and main tells it these words. */
  const room = (words: readonly string[], ann: Replies = {}, bob: Replies = {}): Story =>
    story((lines) => {
      const say = (word: string): void => tell(word);
      const tell = broadcast([member('ann', lines, say, ann), member('bob', lines, say, bob)]);
      for (const word of words) {
        note(lines, `main: says ${show(word)}`);
        tell(word);
      }
      note(lines, 'main: goes on');
    });

  it('shares nothing with another room', () => {
    const right = ["bob: hears 'pong', in his room"];
    const inBobsRoom = (play: (say: (word: string) => void) => void): Story =>
      story((lines) => {
        const heard: Story = [];
        play(broadcast([member('bob', heard, () => {})]));
        const words = heard.filter((line) => line.includes('hears'));
        for (const line of words) note(lines, `${line}, in his room`);
        if (words.length === 0) note(lines, 'bob: hears nothing in his room');
      });
    const alone = inBobsRoom((say) => say('pong'));
    const beside = inBobsRoom((say) => {
      const heard: Story = [];
      const tell = broadcast([member('ann', heard, say, { ping: ['pong'] })]);
      tell('ping');
    });
    expect(
      alone.join() === right.join() ? beside : right,
      'ann hears something in her room and says "pong" in the room of bob: he has to hear it at once, because nobody in his room is in the middle of a call. What a room remembers belongs to one call of `broadcast`',
    ).toEqual(right);
  });

  it('tells nothing that nobody said', () => {
    const right = [
      'ann: begins',
      'bob: begins',
      "main: says 'hello'",
      "ann: hears 'hello'",
      "bob: hears 'hello'",
      'main: goes on',
    ];
    expect(
      only(room(['hello']), right, (line) => line.endsWith('hears undefined')),
      'somebody heard an `undefined` that nobody said: each listener is primed once, when the room is made. A `next()` with nothing in it, after that, is heard',
    ).toEqual(right);
  });

  it('makes everybody ready at once', () => {
    expect(
      room([]),
      '`broadcast` itself starts each listener, in order: when it returns, they are paused at their first `yield`, and the first word need not start anybody',
    ).toEqual(['ann: begins', 'bob: begins', 'main: goes on']);
  });

  it('tells everybody the first word', () => {
    expect(
      room(['hello']),
      'when `tell` returns, every listener has heard the word, once, in the order of the list',
    ).toEqual([
      'ann: begins',
      'bob: begins',
      "main: says 'hello'",
      "ann: hears 'hello'",
      "bob: hears 'hello'",
      'main: goes on',
    ]);
  });

  it('tells one word after the other', () => {
    expect(
      room(['hello', 'again', 'bye']).slice(3),
      'each call of `tell` is heard once, by everybody: when it returns, nothing is left over for the next call, and the room is not busy any more',
    ).toEqual([
      "ann: hears 'hello'",
      "bob: hears 'hello'",
      "main: says 'again'",
      "ann: hears 'again'",
      "bob: hears 'again'",
      "main: says 'bye'",
      "ann: hears 'bye'",
      "bob: hears 'bye'",
      'main: goes on',
    ]);
  });

  const pingPong = [
    'ann: begins',
    'bob: begins',
    "main: says 'ping'",
    "ann: hears 'ping'",
    "ann: says 'pong'",
    "bob: hears 'ping'",
    "ann: hears 'pong'",
    "bob: hears 'pong'",
    'main: goes on',
  ];

  it('tells nothing to a frame in the middle of a call', () => {
    expect(
      only(room(['ping'], { ping: ['pong'] }), pingPong, (line) => line.includes('already running')),
      'a listener that calls `tell` is in the middle of that call: nobody can tell it anything until it is back at its `yield`, so what it says has to be kept somewhere until then',
    ).toEqual(pingPong);
  });

  it('lets everybody hear a word before the next one', () => {
    expect(
      room(['ping'], { ping: ['pong'] }),
      'ann says "pong" while bob has not heard "ping" yet: "pong" is kept until he has, and then everybody hears it, ann too, before `tell` returns to main',
    ).toEqual(pingPong);
  });

  it('keeps all words that are said meanwhile, in their order', () => {
    expect(
      room(['ping'], { ping: ['one', 'two'], three: ['four'] }, { ping: ['three'] }).slice(3),
      'while one word is being heard, several can be said, by several listeners: each is heard once, and what was said first is heard first',
    ).toEqual([
      "ann: hears 'ping'",
      "ann: says 'one'",
      "ann: says 'two'",
      "bob: hears 'ping'",
      "bob: says 'three'",
      "ann: hears 'one'",
      "bob: hears 'one'",
      "ann: hears 'two'",
      "bob: hears 'two'",
      "ann: hears 'three'",
      "ann: says 'four'",
      "bob: hears 'three'",
      "ann: hears 'four'",
      "bob: hears 'four'",
      'main: goes on',
    ]);
  });

  it('is quiet again afterwards', () => {
    expect(
      room(['ping', 'hello'], { ping: ['pong'] }).slice(7),
      'a word that was said meanwhile is heard once, like any other: when `tell` returns to main, nothing is left over, and the next word is heard at once',
    ).toEqual([
      "bob: hears 'pong'",
      "main: says 'hello'",
      "ann: hears 'hello'",
      "bob: hears 'hello'",
      'main: goes on',
    ]);
  });

  it('goes on when somebody leaves', () => {
    expect(
      story((lines) => {
        const guest = parrot<string>('guest', lines, 1);
        const tell = broadcast<string>([guest, member('bob', lines, () => {})]);
        for (const word of ['hello', 'again']) tell(word);
      }),
      'the guest ends when it has heard one word, and hears nothing more; the others are still there, and hear every word',
    ).toEqual([
      'guest: begins',
      'bob: begins',
      "guest: hears 'hello'",
      "bob: hears 'hello'",
      "bob: hears 'again'",
    ]);
  });

  it('can tell 0, the empty string and undefined', () => {
    expect(
      story((lines) => {
        const tell = broadcast<unknown>([parrot<unknown>('bob', lines)]);
        for (const value of [0, '', undefined]) tell(value);
      }),
      'any value can be told, falsy ones too: whether something is left to be heard is for the length of your list to say, not for the value',
    ).toEqual(['bob: begins', 'bob: hears 0', "bob: hears ''", 'bob: hears undefined']);
  });

  it('is not silent after an error', () => {
    expect(
      story((lines) => {
        const burn = (): void => {
          throw new Error('smoke');
        };
        const tell = broadcast([member('bob', lines, burn), member('ann', lines, burn, { fire: ['help'] })]);
        for (const word of ['fire', 'hello']) {
          try {
            tell(word);
          } catch (error) {
            note(lines, `main: gets ${told(error)}`);
          }
        }
      }).slice(2),
      'an error of a listener goes out to the caller of `tell`, and your loop is left in the middle: the mark that the room is busy has to be taken back on this way out too',
    ).toEqual([
      "bob: hears 'fire'",
      "ann: hears 'fire'",
      "ann: says 'help'",
      'main: gets Error: smoke',
      "bob: hears 'hello'",
    ]);
  });
});
