import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/04-send/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { average, converse, coroutineExample, echoCounter, feed } from './dialogue.ts';
import { transcript } from './predict.ts';

const show = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

/** Writes down each call of `next()` and what it gave, from now on; refuses to be called for ever. */
function loud<T, R, A>(frame: Generator<T, R, A>, lines: string[]): Generator<T, R, A> {
  const { next } = frame;
  let calls = 0;
  frame.next = (...told) => {
    calls += 1;
    if (calls > 100) throw new Error('`next()` has been called 100 times, and nobody stops');
    lines.push(`caller: next(${told[0] === undefined ? '' : show(told[0])})`);
    const { value, done } = next.apply(frame, told);
    if (done) lines.push(`caller: gets the end${value === undefined ? '' : `, with ${show(value)}`}`);
    else lines.push(`caller: gets ${show(value)}`);
    return { value, done } as IteratorResult<T, R>;
  };
  return frame;
}

/** Makes a frame, tells it these things one after the other, and gives the whole story, in the order of what happened. */
function story<A>(
  make: (print: (line: string) => void) => Generator<unknown, unknown, A>,
  told: readonly ([] | [A])[],
): string[] {
  const lines: string[] = [];
  const frame = loud(
    make((line) => lines.push(`frame:  ${line}`)),
    lines,
  );
  lines.push('caller: has a generator');
  for (const call of told) frame.next(...call);
  return lines;
}

/** A listener for the tests: it repeats what it hears, and leaves after `patience` of them. */
function* parrot<A>(patience = 20): Generator<string, string, A> {
  let reply = 'ready';
  for (let heard = 0; heard < patience; heard++) reply = `${String(yield reply)}!`;
  return 'tired';
}

/** Values for the tests: 1, 2, 3, ... They end, so that a test which takes them all comes back. */
function* naturals(): Generator<number, void, void> {
  for (let n = 1; n <= 9; n++) yield n;
}

/** A dialogue for the tests: two questions. */
function* interview(): Generator<string, string, string> {
  const name = yield 'name?';
  const town = yield 'town?';
  return `${name} of ${town}`;
}

const visitor = new Map([
  ['name?', 'Ada'],
  ['town?', 'London'],
]);

const asVisitor = (question: string): string => visitor.get(question) ?? 'pardon?';

/** Answers as the visitor does, and writes down what was asked. */
function answering(lines: string[]): (question: string) => string {
  return (question) => {
    const answer = asVisitor(question);
    lines.push(`answer: ${show(question)} - ${show(answer)}`);
    return answer;
  };
}

describePrediction(transcript, demo);

describe('1. coroutineExample', () => {
  it('stops at its question', () => {
    expect(
      story((print) => coroutineExample('workbook', print), [[]]),
      'the frame stops in the middle of its line, at the `yield`: what is left of that line, and what stands below it, waits for the next call',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'frame:  start coroutine, name: workbook',
      "caller: gets 'workbook'",
    ]);
  });

  it('hears the number that answers its question', () => {
    expect(
      story((print) => coroutineExample('workbook', print), [[], [6]]).slice(0, 6),
      'a `yield` does not give back what it hands out: its value is what the next call of `next()` brings along',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'frame:  start coroutine, name: workbook',
      "caller: gets 'workbook'",
      'caller: next(6)',
      'frame:  sent value: 6',
    ]);
  });

  it('ends when it has heard its answer', () => {
    expect(
      story((print) => coroutineExample('workbook', print), [[], [6], [7]]),
      'one question makes two calls: the second one brings the answer and finds no other `yield`, so it gets the end, with nothing beside it',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'frame:  start coroutine, name: workbook',
      "caller: gets 'workbook'",
      'caller: next(6)',
      'frame:  sent value: 6',
      'caller: gets the end',
      'caller: next(7)',
      'caller: gets the end',
    ]);
  });

  it('loses what the first next(v) brings', () => {
    expect(
      story((print) => coroutineExample('hasty', print), [[6], [0]]),
      'the first call starts the frame at the top, where no `yield` is waiting: what it brings is dropped, and the answer is what the second call brings',
    ).toEqual([
      'caller: has a generator',
      'caller: next(6)',
      'frame:  start coroutine, name: hasty',
      "caller: gets 'hasty'",
      'caller: next(0)',
      'frame:  sent value: 0',
      'caller: gets the end',
    ]);
  });
});

describe('2. echoCounter', () => {
  it('has been told nothing before its first number', () => {
    expect(
      story(echoCounter, [[]]),
      'the first call starts the frame and brings it nothing: there is a number to hand out, and nothing to print yet',
    ).toEqual(['caller: has a generator', 'caller: next()', 'caller: gets 1']);
  });

  it('hands out one number for each call', () => {
    expect(
      story(echoCounter, [[], ['a'], ['b']]).filter((line) => line.startsWith('caller:')),
      'one `yield` is one stop, where a number goes out and a word comes in: with two stops a turn, every other word comes in where nobody listens',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets 1',
      "caller: next('a')",
      'caller: gets 2',
      "caller: next('b')",
      'caller: gets 3',
    ]);
  });

  it('prints what it is told, not what it yields', () => {
    expect(
      story(echoCounter, [[], ['v']]),
      '`yield` is an expression whose value comes from outside: what was handed out does not come back by itself',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets 1',
      "caller: next('v')",
      'frame:  was sent v',
      'caller: gets 2',
    ]);
  });

  it('is told undefined when next() brings nothing', () => {
    expect(
      story(echoCounter, [[], [], ['v'], []]),
      'a `next()` with nothing in it answers the `yield` too: its answer is `undefined`, and that is a thing to hear like any other',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets 1',
      'caller: next()',
      'frame:  was sent undefined',
      'caller: gets 2',
      "caller: next('v')",
      'frame:  was sent v',
      'caller: gets 3',
      'caller: next()',
      'frame:  was sent undefined',
      'caller: gets 4',
    ]);
  });

  it('hears 0, false and the empty string', () => {
    expect(
      story(echoCounter, [[], [0], [false], ['']]).filter((line) => line.startsWith('frame:')),
      'whether you were told something is not the same as whether it is truthy: every call after the first is heard',
    ).toEqual(['frame:  was sent 0', 'frame:  was sent false', 'frame:  was sent ']);
  });

  it('loses what the first next(v) brings', () => {
    expect(
      story(echoCounter, [['a'], ['b'], ['c']]),
      'three calls, two `yield`s in between: the word of the first call arrives where no `yield` is waiting, and JavaScript drops it in silence',
    ).toEqual([
      'caller: has a generator',
      "caller: next('a')",
      'caller: gets 1',
      "caller: next('b')",
      'frame:  was sent b',
      'caller: gets 2',
      "caller: next('c')",
      'frame:  was sent c',
      'caller: gets 3',
    ]);
  });

  it('goes on for as long as it is asked', () => {
    const counter = echoCounter(() => {});
    for (let call = 1; call < 2000; call++) counter.next(call);
    expect(
      counter.next('last'),
      'the caller decides when to stop, and the counter itself never ends',
    ).toEqual({
      value: 2000,
      done: false,
    });
  });
});

describe('3. average', () => {
  it('has no average before the first number', () => {
    expect(
      story(average, [[]]),
      'the first call starts the frame and tells it nothing: there is no average of nothing, and neither 0 nor NaN is one',
    ).toEqual(['caller: has a generator', 'caller: next()', 'caller: gets undefined']);
  });

  it('answers the first number at once', () => {
    expect(
      story(average, [[], [10]]),
      'the call that brings a number also takes away what is yielded next: by then the number must be part of it',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets undefined',
      'caller: next(10)',
      'caller: gets 10',
    ]);
  });

  it('is the average of all that it was told', () => {
    expect(
      story(average, [[], [10], [15], [65]]),
      'every number counts as much as the others, however long ago it came, and none comes in where nobody listens',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets undefined',
      'caller: next(10)',
      'caller: gets 10',
      'caller: next(15)',
      'caller: gets 12.5',
      'caller: next(65)',
      'caller: gets 30',
    ]);
  });

  it('loses what the first next(v) brings', () => {
    expect(
      story(average, [[1000], [10], [20]]),
      'a frame can only hear at a `yield`, and the first call finds it above its first line: the 1000 is not one of its numbers',
    ).toEqual([
      'caller: has a generator',
      'caller: next(1000)',
      'caller: gets undefined',
      'caller: next(10)',
      'caller: gets 10',
      'caller: next(20)',
      'caller: gets 15',
    ]);
  });

  it('knows an average of 0 from no average', () => {
    expect(
      story(average, [[], [0], [6], [-6]]),
      '0 is a number like the others: it can be told, it counts, and an average can be 0',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets undefined',
      'caller: next(0)',
      'caller: gets 0',
      'caller: next(6)',
      'caller: gets 3',
      'caller: next(-6)',
      'caller: gets 0',
    ]);
  });
});

describe('4. feed', () => {
  const isYield = (event: string): boolean => event.includes(' yields ');
  const isGoodbye = (event: string): boolean => /: return|closes/.test(event);

  it('brings a value to every call but the first', () => {
    const events = traceOf(() => feed(parrot(), ['a', 'b']), { of: ['parrot'] });
    expect(
      events.filter((event) => !isGoodbye(event)), // who says goodbye is for a test below
      'a frame hears only at a `yield`, and the first call is what takes it there: what that call brings is lost, and every later call is heard',
    ).toEqual([
      'caller resumes parrot: next()',
      "parrot yields 'ready'",
      "caller resumes parrot: next('a')",
      "parrot yields 'a!'",
      "caller resumes parrot: next('b')",
      "parrot yields 'b!'",
    ]);
  });

  it('keeps what came back for each value', () => {
    expect(
      feed(parrot(), ['b', 'a', 'b']),
      'what comes back for a value comes with the call that tells it: what came before was yielded before the listener knew',
    ).toEqual(['b!', 'a!', 'b!']);
  });

  it('leaves the listener open when the values are used up', () => {
    const listener = parrot();
    expect(
      traceOf(
        () => {
          feed(listener, ['a']);
          listener.next('from somebody else');
        },
        { of: ['parrot'] },
      ),
      'no more values is not the end of the listener: whoever made it may have more to tell it, so it is not yours to close',
    ).toEqual([
      'caller resumes parrot: next()',
      "parrot yields 'ready'",
      "caller resumes parrot: next('a')",
      "parrot yields 'a!'",
      "caller resumes parrot: next('from somebody else')",
      "parrot yields 'from somebody else!'",
    ]);
  });

  it('tells nothing to a listener that has ended', () => {
    expect(
      traceOf(() => feed(parrot(2), ['a', 'b', 'c', 'd']), { of: ['parrot'] }),
      'the end is not thrown at you, it is an answer like the others: nobody looks at `done` for you, and behind it there is nobody to tell',
    ).toEqual([
      'caller resumes parrot: next()',
      "parrot yields 'ready'",
      "caller resumes parrot: next('a')",
      "parrot yields 'a!'",
      "caller resumes parrot: next('b')",
      "parrot returns 'tired', and has ended",
    ]);
  });

  it('does not take the end for a reply', () => {
    expect(
      [feed(parrot(2), ['a', 'b', 'c', 'd']), feed(parrot(0), ['a'])],
      'what comes beside `done: true` was returned and not yielded: it is no reply to a value',
    ).toEqual([['a!'], []]);
  });

  it('asks for a value when the listener is ready for it', () => {
    expect(
      traceOf(() => feed(parrot(2), naturals()), { of: ['parrot', 'naturals'] })
        .filter(isYield)
        .slice(0, 4),
      'the values may be long in coming, or endless: when the listener is ready take one, tell it, and only then take another',
    ).toEqual(["parrot yields 'ready'", 'naturals yields 1', "parrot yields '1!'", 'naturals yields 2']);
  });

  it('asks for no value when the listener has ended', () => {
    expect(
      traceOf(() => feed(parrot(2), naturals()), { of: ['naturals'] }).filter(isYield),
      'a listener that has ended is ready for nothing: ask `values` for no more, or a value is taken that nobody hears',
    ).toEqual(['naturals yields 1', 'naturals yields 2']);
  });

  it('asks for no value when the first call gets the end', () => {
    expect(
      traceOf(() => feed(parrot(0), naturals()), { of: ['naturals'] }).filter(isYield),
      'a listener may end before its first `yield`: the first call has an answer too, and it can be the end',
    ).toEqual([]);
  });

  it('tells 0, the empty string and undefined too', () => {
    expect(
      feed(parrot<unknown>(), [0, '', undefined, 'b']),
      'a value is a value, truthy or not: `undefined` can be told like any other, and is heard',
    ).toEqual(['0!', '!', 'undefined!', 'b!']);
  });

  it('keeps replies that are 0, empty or undefined', () => {
    function* odd(): Generator<unknown, void, string> {
      for (const reply of ['ready', 0, '', undefined, 'last']) yield reply;
    }
    expect(
      feed(loud(odd(), []), ['a', 'b', 'c', 'd', 'e']),
      'a reply is what was yielded, whatever it is: only `done` says that there is none',
    ).toEqual([0, '', undefined, 'last']);
  });

  it('works with average', () => {
    expect(
      feed(average(), [10, 20, 60]),
      'the two meet: a listener that takes numbers in, and a caller that has some',
    ).toEqual([10, 15, 30]);
  });
});

describe('5. converse', () => {
  it('brings an answer to every call but the first', () => {
    expect(
      traceOf(() => converse(interview(), asVisitor), { of: ['interview'] }),
      'two questions are three calls: each brings the answer to the question before it, so the first brings nothing, and the third one fetches the end, which comes once',
    ).toEqual([
      'caller resumes interview: next()',
      "interview yields 'name?'",
      "caller resumes interview: next('Ada')",
      "interview yields 'town?'",
      "caller resumes interview: next('London')",
      "interview returns 'Ada of London', and has ended",
    ]);
  });

  it('answers questions, and only questions', () => {
    const lines: string[] = [];
    converse(loud(interview(), []), answering(lines));
    expect(
      lines,
      'every value beside `done: false` is a question and is answered once; what the dialogue returns at its end is not one',
    ).toEqual(["answer: 'name?' - 'Ada'", "answer: 'town?' - 'London'"]);
  });

  it('returns what the dialogue returns', () => {
    expect(
      converse(loud(interview(), []), answering([])),
      'what a dialogue comes to is what its body returns: it stands beside `done: true`, once',
    ).toBe('Ada of London');
  });

  it('lets the dialogue decide when it has asked enough', () => {
    const lines: string[] = [];
    function* guess(): Generator<number, string, 'more' | 'less' | 'yes'> {
      let low = 1;
      let high = 100;
      while (true) {
        const middle = Math.floor((low + high) / 2);
        lines.push(`frame:  is it ${middle}?`);
        const answer = yield middle;
        if (answer === 'yes') return `it is ${middle}`;
        if (answer === 'more') low = middle + 1;
        else high = middle - 1;
        if (low > high) return 'you cheat';
      }
    }
    const found = converse(guess(), (n) => (n === 62 ? 'yes' : n < 62 ? 'more' : 'less'));
    expect(
      [...lines, found],
      'how many questions there are depends on the answers: only `done` says that there are no more',
    ).toEqual(['frame:  is it 50?', 'frame:  is it 75?', 'frame:  is it 62?', 'it is 62']);
  });

  it('can do with no question at all', () => {
    const lines: string[] = [];
    function* silent(): Generator<string, number, string> {
      return 42;
    }
    const end = converse(loud(silent(), []), answering(lines));
    expect(
      [...lines, end],
      'a dialogue may end before its first question: the very first call can get the end',
    ).toEqual([42]);
  });

  it('takes any question and any answer', () => {
    const lines: string[] = [];
    function* odd(): Generator<unknown, string, unknown> {
      for (const question of [0, '', undefined, 0]) lines.push(`frame:  hears ${show(yield question)}`);
      return 'bye';
    }
    const answers = ['', false, undefined, 0];
    const end = converse(loud(odd(), []), (question) => {
      lines.push(`answer: to ${show(question)}`);
      return answers.shift();
    });
    expect(
      [...lines, end],
      'a question may be 0, empty or asked before, and so may an answer: look at `done`, not at the value',
    ).toEqual([
      'answer: to 0',
      "frame:  hears ''",
      "answer: to ''",
      'frame:  hears false',
      'answer: to undefined',
      'frame:  hears undefined',
      'answer: to 0',
      'frame:  hears 0',
      'bye',
    ]);
  });
});
