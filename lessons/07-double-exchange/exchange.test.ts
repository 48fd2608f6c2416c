import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/07-double-exchange/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { broadcast, consumer, nest, prime, producer } from './exchange.ts';
import { transcript } from './predict.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** Stops a story that somebody would go on telling for ever. */
function note(story: Story, line: string): void {
  if (story.length >= 100)
    throw new Error('a hundred lines of this story have been told, and nobody ends it');
  story.push(line);
}

const show = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

/** An error in the words of a story. That an exercise is not written yet is no story. */
function told(error: unknown): string {
  if ((error as Error).message.startsWith('TODO')) throw error;
  return String(error);
}

/** From now on each call of `frame.next()` is in the story, with who made it: `main: p.next()`, and what came of it. */
function watch<G extends Generator<unknown, unknown, never>>(
  who: string,
  name: string,
  frame: G,
  story: Story,
): G {
  const { next, return: leave } = frame;
  frame.next = (...value) => {
    note(story, `${who}: ${name}.next(${value.map(show).join()})`);
    let step: ReturnType<typeof next>;
    try {
      step = next.apply(frame, value);
    } catch (error) {
      note(story, `${who}: gets ${told(error)}`);
      throw error;
    }
    if (step.done) note(story, `${who}: gets the end of ${name}`);
    else note(story, `${who}: gets ${show(step.value)}`);
    return step;
  };
  frame.return = (value) => {
    note(story, `${who}: ${name}.return()`);
    return leave.call(frame, value);
  };
  return frame;
}

/** What happens while `play` runs. An error that comes out of it is the last line. */
function story(play: (lines: Story, print: (line: string) => void) => void): Story {
  const lines: Story = [];
  try {
    play(lines, (line) => note(lines, line));
  } catch (error) {
    note(lines, `${told(error)} came out`);
  }
  return lines;
}

/** A listener for the tests: begins, hears what it is told, and repeats it. It leaves when it has heard `patience` things. */
function* parrot<A>(name: string, lines: Story, patience = 99): Generator<string, never, A> {
  note(lines, `${name}: begins`);
  let reply = 'ready';
  for (let heard = 0; heard < patience; heard++) {
    const word: unknown = yield reply;
    note(lines, `${name}: hears ${show(word)}`);
    reply = `${word}!`;
  }
  return undefined as never;
}

/** A listener for the tests that waits at its first `yield` already. Its answers take turns: `true`, `false`, `true`, ... */
function waiting(lines: Story, patience = 99): Generator<boolean, string, number> {
  function* frame(): Generator<boolean, string, number> {
    for (let heard = 0; heard < patience; heard++) note(lines, `c: hears ${show(yield heard % 2 === 1)}`);
    return 'tired';
  }
  const listener = frame();
  listener.next();
  return watch('p', 'c', listener, lines);
}

describePrediction(transcript, demo);

describe('1. consumer', () => {
  /** Tells these things to a consumer that wants no more when it has heard a 3. */
  const tell = (calls: readonly ([] | [number])[], last = 3): Story =>
    story((lines, print) => {
      const c = watch('main', 'c', consumer(last, print), lines);
      for (const call of calls) c.next(...call);
    });

  it('has a status before it has heard anything', () => {
    expect(
      tell([[]]),
      'the first call only takes it to its `yield`: it has been told nothing that it could print, and what comes out there is the status that it begins with',
    ).toEqual(['main: c.next()', 'main: gets true']);
  });

  it('answers each number in the call that tells it', () => {
    expect(
      tell([[], [8], [7]]),
      'one call brings a number and takes its answer away: hearing, printing and answering happen between one stop and the next, and there is one stop for each number',
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

  it('says that it has had enough with the last number, not after it', () => {
    expect(
      tell([[], [4], [3]]),
      'the answer to a number is what is yielded next: by then the number must have been looked at, or the bad news comes one number late',
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

  it('stays satisfied, and goes on listening', () => {
    expect(
      tell([[], [3], [2], [8]]),
      'to want no more is a thing that it says, not an end: whoever tells it more is heard, and gets the same answer again',
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

  it('waits for its own last number, however long that takes', () => {
    const answers = tell([[], [2], [3], [2], [3], [-1], [0], [2]], 0).filter((line) => line.includes('gets'));
    expect(
      answers,
      'it is one number that makes it content, and not how many it has heard, or how small they are',
    ).toEqual([
      ...Array.from({ length: 6 }, () => 'main: gets true'),
      'main: gets false',
      'main: gets false',
    ]);
  });

  it('loses what the first call brings', () => {
    expect(
      tell([[3], [4]]),
      'nobody had primed it, so its first call found no `yield` waiting: that number is lost, and has satisfied nobody',
    ).toEqual(['main: c.next(3)', 'main: gets true', 'main: c.next(4)', 'got 4!', 'main: gets true']);
  });

  it('is satisfied for itself only', () => {
    expect(
      story((lines, print) => {
        const [fed, hungry] = [consumer(3, print), consumer(3, print)];
        fed.next();
        hungry.next();
        note(lines, `fed: ${fed.next(3).value}`);
        note(lines, `hungry: ${hungry.next(4).value}`);
      }),
      'two consumers are two frames: what one of them has heard is no news to the other',
    ).toEqual(['got 3!', 'fed: false', 'got 4!', 'hungry: true']);
  });
});

describe('2. prime', () => {
  it('gives back the very frame that it was given', () => {
    const frame = parrot<string>('c', []);
    const primed: Generator<string, never, string> = prime(frame);
    expect(
      primed === frame,
      'priming makes nothing new: whatever stood in its place, an answer or another generator, would not be the listener that is waiting now',
    ).toBe(true);
  });

  it('makes the first value heard', () => {
    expect(
      traceOf(() => void prime(parrot<string>('c', [])).next('a'), { of: ['parrot'] }),
      'after priming the frame waits at its first `yield`: if nobody has started it, the word starts it and is lost; if it was called twice, it has heard an `undefined` before; and a loop that is left at once has ended it',
    ).toEqual([
      'caller resumes parrot: next()',
      "parrot yields 'ready'",
      "caller resumes parrot: next('a')",
      "parrot yields 'a!'",
    ]);
  });

  it('runs to the first yield, now, and no further', () => {
    expect(
      traceOf(() => void prime(parrot<string>('c', [])), { of: ['parrot'] }),
      'a listener is ready when it waits at its first `yield`: one call, with nothing in it, takes it there, and it is there before you get it back',
    ).toEqual(['caller resumes parrot: next()', "parrot yields 'ready'"]);
  });

  it('primes one frame, not the next one too', () => {
    expect(
      traceOf(
        () => {
          const [ann, bob] = [parrot<string>('ann', []), parrot<string>('bob', [])];
          prime(ann).next('a');
          bob.next('b');
        },
        { of: ['parrot'] },
      ),
      'each listener is a frame of its own, and only the one that you primed is ready to hear',
    ).toEqual([
      'caller resumes parrot: next()',
      "parrot yields 'ready'",
      "caller resumes parrot: next('a')",
      "parrot yields 'a!'",
      "caller resumes parrot #2: next('b')",
      "parrot #2 yields 'ready'",
    ]);
  });
});

describe('3. producer', () => {
  /** main drives a producer of `n` numbers by hand, `requests` times; the listener waits. */
  const drive = (n: number, requests: number, patience?: number): Story =>
    story((lines) => {
      const p = watch('main', 'p', producer(n, waiting(lines, patience)), lines);
      note(lines, 'main: has p');
      for (let request = 0; request < requests; request++) p.next();
    });

  it('counts downwards', () => {
    // Only about the order: how many there are, and when, is for the tests below.
    const heard = drive(5, 5).flatMap((line) => (/^c: hears \d+$/.test(line) ? [Number(line.slice(9))] : []));
    expect(
      heard,
      'the count begins with n and goes down: the listener hears the biggest number first',
    ).toEqual([...heard].sort((a, b) => b - a));
  });

  it('tells one number for each request', () => {
    expect(
      drive(5, 2).filter((line) => !line.includes('gets')),
      'p moves only while main waits in a call of p.next(): one request makes it tell one number, and until main asks again nobody is told anything',
    ).toEqual([
      'main: has p',
      'main: p.next()',
      'p: c.next(5)',
      'c: hears 5',
      'main: p.next()',
      'p: c.next(4)',
      'c: hears 4',
    ]);
  });

  it('hands on each answer, and leaves it to its caller to stop', () => {
    expect(
      drive(5, 3),
      'one request goes all the way in, and the answer to it all the way out: what p gets, main gets, at once and as it is; to p it means nothing, and whether it is a reason to stop is for main to say',
    ).toEqual([
      'main: has p',
      'main: p.next()',
      'p: c.next(5)',
      'c: hears 5',
      'p: gets true',
      'main: gets true',
      'main: p.next()',
      'p: c.next(4)',
      'c: hears 4',
      'p: gets false',
      'main: gets false',
      'main: p.next()',
      'p: c.next(3)',
      'c: hears 3',
      'p: gets true',
      'main: gets true',
    ]);
  });

  it('ends when main breaks, and leaves its listener waiting', () => {
    expect(
      story((lines, print) => {
        const c = prime(consumer(3, print));
        for (const status of watch('main', 'p', producer(5, c), lines)) {
          if (!status) break;
        }
        watch('main', 'c', c, lines).next(9);
      }),
      'break ends the loop and the frame that the loop drives, which is p: the listener was only lent to p, still waits at its `yield`, and hears the next one who tells it something',
    ).toEqual([
      'main: p.next()',
      'got 5!',
      'main: gets true',
      'main: p.next()',
      'got 4!',
      'main: gets true',
      'main: p.next()',
      'got 3!',
      'main: gets false',
      'main: p.return()',
      'main: c.next(9)',
      'got 9!',
      'main: gets false',
    ]);
  });

  it('counts down to 1, and ends', () => {
    expect(
      drive(2, 4).filter((line) => !line.startsWith('c:')),
      'there are as many numbers as it was told to make, and no 0 among them: behind the last one it has nothing to tell, and ends',
    ).toEqual([
      'main: has p',
      'main: p.next()',
      'p: c.next(2)',
      'p: gets true',
      'main: gets true',
      'main: p.next()',
      'p: c.next(1)',
      'p: gets false',
      'main: gets false',
      'main: p.next()',
      'main: gets the end of p',
      'main: p.next()',
      'main: gets the end of p',
    ]);
    expect(drive(0, 1), 'with 0 numbers there is nobody to tell anything').toEqual([
      'main: has p',
      'main: p.next()',
      'main: gets the end of p',
    ]);
  });

  it('leaves the priming to whoever made the listener', () => {
    expect(
      story((lines, print) => {
        const c = watch('p', 'c', consumer(3, print), lines);
        for (const status of producer(2, c)) note(lines, `main: gets ${status}`);
      }),
      'the listener is handed over ready: priming it twice makes it hear an `undefined` that nobody meant, and if it was not primed at all, the first number starts it and is lost',
    ).toEqual([
      'p: c.next(2)',
      'p: gets true',
      'main: gets true',
      'p: c.next(1)',
      'got 1!',
      'p: gets true',
      'main: gets true',
    ]);
  });

  it('ends when its listener has ended', () => {
    expect(
      drive(5, 4, 2),
      'what a listener returns at its end is no answer, and nobody hears the numbers after it: the end of the one inside is the end of the one who tells it',
    ).toEqual([
      'main: has p',
      'main: p.next()',
      'p: c.next(5)',
      'c: hears 5',
      'p: gets true',
      'main: gets true',
      'main: p.next()',
      'p: c.next(4)',
      'c: hears 4',
      'p: gets the end of c',
      'main: gets the end of p',
      'main: p.next()',
      'main: gets the end of p',
      'main: p.next()',
      'main: gets the end of p',
    ]);
  });
});

describe('4. nest', () => {
  /** Tells words to a parrot inside `depth` layers. The first call brings nothing. */
  const deep = (depth: number, words: readonly string[]): Story =>
    story((lines, print) => {
      const outermost = nest(depth, parrot<string>('parrot', lines), print);
      note(lines, 'main: has it');
      watch('main', 'outermost', outermost, lines);
      outermost.next();
      for (const word of words) outermost.next(word);
    });

  it('starts nobody until it is started itself', () => {
    expect(
      story((lines, print) => {
        nest(2, parrot<string>('parrot', lines), print);
        note(lines, 'main: has it');
      }),
      'building layers is not starting them: whoever holds the outermost one primes it, and the listener is primed by the way',
    ).toEqual(['main: has it']);
  });

  it('tells nothing to a layer that waits in a call', () => {
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
    const lines = deep(1, ['a']);
    // Only about this one error: the tests below look at everything else.
    const crashed = lines.some((line) => line.includes('already running'));
    expect(
      crashed ? lines : right,
      'a layer that waits in a call is not at a `yield`, so nobody can call its `next()`: not the one inside, to give it an answer, and not the layer itself, through a variable that means another frame by now than when the layer was made',
    ).toEqual(right);
  });

  it('starts the one inside before it yields anything', () => {
    expect(
      deep(1, []),
      'a layer has nothing to yield before the one inside it has: its first call must start that one, and hand out what it gets for it, before any word has gone in',
    ).toEqual([
      'main: has it',
      'main: outermost.next()',
      'parrot: begins',
      'layer 1: ready goes out',
      "main: gets 'ready'",
    ]);
  });

  it('goes in from the outside and out from the inside', () => {
    expect(
      deep(2, ['a', 'b']),
      'a word goes in layer by layer, and each layer waits in the middle of its call until the next one is back: so the first to hand in is the last to hand out',
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
      "main: outermost.next('b')",
      'layer 1: b goes in',
      'layer 2: b goes in',
      "parrot: hears 'b'",
      'layer 2: b! goes out',
      'layer 1: b! goes out',
      "main: gets 'b!'",
    ]);
  });

  it('is the listener itself when there is no layer', () => {
    const listener = parrot<string>('parrot', []);
    expect(
      nest(0, listener, () => {}) === listener,
      'no layer around it means nobody in between: what you get is the listener, as it was',
    ).toBe(true);
  });

  it('goes as deep as you like', () => {
    const lines: Story = [];
    const outermost = prime(nest(300, parrot<string>('parrot', []), (line) => lines.push(line)));
    lines.length = 0;
    const answer = outermost.next('a').value;
    const layers = Array.from({ length: 300 }, (_, index) => index + 1);
    expect(
      [...lines, `main: gets ${answer}`],
      'one word makes two hand-overs for each layer, one on its way in and one on its way out, however many layers there are',
    ).toEqual([
      ...layers.map((number) => `layer ${number}: a goes in`),
      ...layers.reverse().map((number) => `layer ${number}: a! goes out`),
      'main: gets a!',
    ]);
  });

  it('can be told nothing, 0 and the empty string', () => {
    expect(
      story((lines, print) => {
        const outermost = prime(nest(1, parrot<unknown>('parrot', lines), print));
        lines.length = 0;
        outermost.next(undefined);
        outermost.next(0);
        outermost.next('');
      }),
      'a layer carries and does not judge: whatever is told goes in, and whatever comes back goes out',
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
        const outermost = watch('main', 'outermost', prime(nest(2, moody(), print)), lines);
        lines.length = 0;
        outermost.next('good');
        outermost.next('bad');
      }),
      'an error that nobody catches comes back through every call that waits: a layer that keeps it answers in the place of its listener, and its caller believes that all is well',
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
      'Error: smoke came out',
    ]);
  });

  it('fits between a producer and its consumer', () => {
    expect(
      story((lines, print) => {
        const outermost = prime(nest(1, consumer(1, print), print));
        for (const status of producer(2, outermost)) note(lines, `main: gets ${status}`);
      }),
      'from the outside a layer is a listener like any other: the producer cannot tell whom it talks to',
    ).toEqual([
      'layer 1: true goes out',
      'layer 1: 2 goes in',
      'got 2!',
      'layer 1: true goes out',
      'main: gets true',
      'layer 1: 1 goes in',
      'got 1!',
      'layer 1: false goes out',
      'main: gets false',
    ]);
  });
});

describe('5. broadcast', () => {
  type Replies = Readonly<Record<string, readonly string[]>>;

  /** A member of the room. When it hears a word that it has replies for, it tells them to the room, while it is still running. */
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

  /** ann and bob are in a room, and main tells it these words. Names of the listeners that begin do not matter here. */
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

  it('makes everybody ready at once', () => {
    expect(
      room([]),
      'a room is open when all who are in it wait at their `yield`: they are started when it is made, and not by the first word',
    ).toEqual(['ann: begins', 'bob: begins', 'main: goes on']);
  });

  it('tells everybody the first word', () => {
    expect(
      room(['hello']),
      'each listener is primed, and once: one that is not takes the first word for its start, and one that is primed again hears an `undefined` that nobody said; and when `tell` comes back, all of them have heard',
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
      'a word is heard once: when all have heard it, nothing is left over for the next call, and nobody is busy any more',
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

  it('tells nothing to a frame that is running', () => {
    expect(
      room(['ping'], { ping: ['pong'] }),
      'whoever talks from inside a listener finds that listener in the middle of a call, and nobody can tell it anything before it is back at its `yield`: what is said meanwhile has to wait somewhere',
    ).toEqual([
      'ann: begins',
      'bob: begins',
      "main: says 'ping'",
      "ann: hears 'ping'",
      "ann: says 'pong'",
      "bob: hears 'ping'",
      "ann: hears 'pong'",
      "bob: hears 'pong'",
      'main: goes on',
    ]);
  });

  it('keeps all words that are said meanwhile, in their order', () => {
    expect(
      room(['ping'], { ping: ['one', 'two'], three: ['four'] }, { ping: ['three'] }),
      'several words can be said while one is being heard, and by several listeners: each is heard, once, and first said is first heard',
    ).toEqual([
      'ann: begins',
      'bob: begins',
      "main: says 'ping'",
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
      'a word that was said meanwhile is heard once, like the others: when all has been heard, nothing is left over for the next call',
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
        const say = (): void => {};
        const leaving = parrot<string>('guest', lines, 1);
        const tell = broadcast<string>([leaving, member('bob', lines, say)]);
        tell('hello');
        tell('again');
      }),
      'one who has left hears nothing more, and that is all: the others are still there',
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
      'a value is a value, truthy or not: whether something waits to be heard is not for the value to say',
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
      'an error leaves in the middle of the telling: it is for the caller to hear, and whatever says that you are busy must be put back on this way out, too',
    ).toEqual([
      "bob: hears 'fire'",
      "ann: hears 'fire'",
      "ann: says 'help'",
      'main: gets Error: smoke',
      "bob: hears 'hello'",
    ]);
  });
});
