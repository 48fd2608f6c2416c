import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/04-send/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { average, converse, coroutineExample, echoCounter, feed } from './dialogue.ts';
import { transcript } from './predict.ts';

function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** Does something that may fail: then the story ends with the error. An exercise that is not written yet is no story. */
function attempt(lines: string[], act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('TODO')) throw error;
    lines.push(`threw ${error}`);
  }
}

/** Writes down each call of `next()` and what it gave, from now on; refuses to be called for ever. */
function loud<T, R, A>(frame: Generator<T, R, A>, lines: string[], caller = 'caller'): Generator<T, R, A> {
  const { next } = frame;
  let calls = 0;
  frame.next = (...told) => {
    calls += 1;
    if (calls > 8) throw new Error('`next()` has been called 8 times, and the calls go on');
    lines.push(`${caller}: next(${told[0] === undefined ? '' : show(told[0])})`);
    const step = next.apply(frame, told);
    if (!step.done) lines.push(`${caller}: gets ${show(step.value)}`);
    else lines.push(`${caller}: gets the end${step.value === undefined ? '' : `, with ${show(step.value)}`}`);
    return step;
  };
  return frame;
}

/** Makes a frame, tells it these things one after the other, and gives the whole story, in the order of what happened. */
function story<A>(
  make: (print: (line: string) => void) => Generator<unknown, unknown, A>,
  told: readonly ([] | [A])[],
): string[] {
  const lines: string[] = [];
  attempt(lines, () => {
    const frame = loud(
      make((line) => lines.push(`frame:  ${line}`)),
      lines,
    );
    lines.push('caller: has a generator');
    for (const call of told) frame.next(...call);
  });
  return lines;
}

/** Two frames, called in turn: what each of them gives, and what it gives when it is alone. */
function sideBySide<A>(
  make: (print: (line: string) => void) => Generator<unknown, unknown, A>,
  told: readonly ([] | [A])[],
): { readonly together: string[]; readonly alone: string[] } {
  const silent = (): void => {};
  const answer = (frame: Generator<unknown, unknown, A>, call: [] | [A]): string => {
    const lines: string[] = [];
    attempt(lines, () => lines.push(`gets ${show(frame.next(...call).value)}`));
    return lines[0] ?? '';
  };
  const single = make(silent);
  const alone = told.map((call) => answer(single, call));
  const [left, right] = [make(silent), make(silent)];
  return {
    together: told.flatMap((call) => [
      `the first one: ${answer(left, call)}`,
      `the second one: ${answer(right, call)}`,
    ]),
    alone: alone.flatMap((line) => [`the first one: ${line}`, `the second one: ${line}`]),
  };
}

/** For a test about one mistake: the story when that mistake was made. Anything else is for the tests after it. */
function onlyIf(isMade: boolean, lines: string[], right: string[]): string[] {
  return isMade ? lines : right;
}

/** A listener for the tests: it repeats what it hears, and leaves after `patience` of them. */
function* parrot<A>(patience = 20): Generator<string, string, A> {
  let reply = 'ready';
  for (let heard = 0; heard < patience; heard++) reply = `${String(yield reply)}!`;
  return 'tired';
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

describePrediction(transcript, demo);

describe('1. coroutineExample', () => {
  it('stops at its question', () => {
    expect(
      story((print) => coroutineExample('workbook', print), [[]]),
      'the first call runs the frame as far as its `yield`: it prints the first line, hands out the name, and pauses there. What stands after that `yield` has not run yet',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'frame:  start coroutine, name: workbook',
      "caller: gets 'workbook'",
    ]);
  });

  it('takes the answer in where the question went out', () => {
    const lines = story((print) => coroutineExample('workbook', print), [[], [6], [7]]);
    const isDeaf = lines.includes('frame:  sent value: 7') && !lines.includes('frame:  sent value: 6');
    const right = [
      'caller: has a generator',
      'caller: next()',
      'frame:  start coroutine, name: workbook',
      "caller: gets 'workbook'",
      'caller: next(6)',
      'frame:  sent value: 6',
      'caller: gets the end',
    ];
    expect(
      onlyIf(isDeaf, lines, right),
      'you have a second `yield` for the answer. One `yield` does both: it hands the question out and takes the answer in. The 6 came in at the first one, where nothing keeps it',
    ).toEqual(right);
  });

  it('ends with the call that answers', () => {
    const lines = story((print) => coroutineExample('workbook', print), [[], [6]]);
    const answers = lines.filter((line) => line.startsWith('caller: gets'));
    const right = ["caller: gets 'workbook'", 'caller: gets the end'];
    expect(
      onlyIf(answers[1]?.includes('the end') === false, answers, right),
      'one question takes two calls: the second call passes in the answer and finds no other `yield`, so it gets the end',
    ).toEqual(right);
  });

  it('hears the number that answers its question', () => {
    expect(
      story((print) => coroutineExample('workbook', print), [[], [6]]).filter((line) =>
        /frame|threw/.test(line),
      ),
      'the second line shows the value of the `yield`: what the answering call passes in, here the 6, and not the name that went out',
    ).toEqual(['frame:  start coroutine, name: workbook', 'frame:  sent value: 6']);
  });

  it('returns nothing', () => {
    expect(
      story((print) => coroutineExample('workbook', print), [[], [6], [7]]).filter((line) =>
        /the end/.test(line),
      ),
      'what a body returns arrives beside `done: true`, and the type says `void`: this frame returns nothing',
    ).toEqual(['caller: gets the end', 'caller: gets the end']);
  });

  it('loses what the first next(v) passes in', () => {
    expect(
      story((print) => coroutineExample('hasty', print), [[6], [0]]),
      'the first call starts the frame at the top, where it is not paused at a `yield`: what that call passes in is dropped, and the second call passes in the answer, here a 0',
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
  it('has a count of its own', () => {
    const { together, alone } = sideBySide(echoCounter, [[], ['a'], ['b']]);
    expect(
      together,
      'each call of `echoCounter` makes a frame with variables of its own. Declare the count inside the function: outside, all counters share it',
    ).toEqual(alone);
  });

  it('has been told nothing before its first number', () => {
    expect(
      story(echoCounter, [[]]),
      'the first call only starts the frame: it passes in nothing to print, and the first thing to hand out is 1',
    ).toEqual(['caller: has a generator', 'caller: next()', 'caller: gets 1']);
  });

  const twoWords = [
    'caller: has a generator',
    'caller: next()',
    'caller: gets 1',
    "caller: next('a')",
    'frame:  was sent a',
    'caller: gets 2',
    "caller: next('b')",
    'frame:  was sent b',
    'caller: gets 3',
  ];

  it('goes on after each word', () => {
    const lines = story(echoCounter, [[], ['a'], ['b']]);
    expect(
      onlyIf(/the end/.test(lines.join()), lines, twoWords),
      'the counter never ends: when it has heard a word, it goes round its loop again',
    ).toEqual(twoWords);
  });

  it('hears every word', () => {
    const lines = story(echoCounter, [[], ['a'], ['b'], ['c'], ['d']]);
    const heard = ['a', 'b', 'c', 'd'].filter((word) => lines.includes(`frame:  was sent ${word}`));
    expect(
      onlyIf(/^(a,c|b,d)$/.test(heard.join()), story(echoCounter, [[], ['a'], ['b']]), twoWords),
      'you have two `yield`s in the loop, so the frame pauses twice a round, and every other word comes in at the one that does not listen. One `yield` does both: a number goes out, a word comes in',
    ).toEqual(twoWords);
  });

  it('hands out one number for each call', () => {
    expect(
      story(echoCounter, [[], ['a'], ['b']]).filter((line) => /^(caller:|threw)/.test(line)),
      'every call gets the next number, whatever it passes in: 1, 2, 3',
    ).toEqual(twoWords.filter((line) => line.startsWith('caller:')));
  });

  it('prints what it is told, not what it yields', () => {
    expect(
      story(echoCounter, [[], ['v']]),
      'what you hand out does not come back by itself: the value of the `yield` is what the next call passes in, here `v`, and that is what you print',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets 1',
      "caller: next('v')",
      'frame:  was sent v',
      'caller: gets 2',
    ]);
  });

  it('is told undefined when next() passes in nothing', () => {
    expect(
      story(echoCounter, [[], [], ['v'], []]),
      'a `next()` with nothing in it answers the `yield` too: its answer is `undefined`, which you print like any other, and then the next number goes out',
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
      'a word may be falsy: print what every call after the first passes in, as it is',
    ).toEqual(['frame:  was sent 0', 'frame:  was sent false', 'frame:  was sent ']);
  });

  it('loses what the first next(v) passes in', () => {
    expect(
      story(echoCounter, [['a'], ['b'], ['c']]),
      'the first call finds the frame above its first line, where it is not paused at a `yield`: JavaScript drops the word of that call',
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
    const { value, done } = counter.next('last');
    expect(
      `call 2000 gets ${done ? 'the end' : show(value)}`,
      'the caller decides when to stop: the counter itself has no last number',
    ).toBe('call 2000 gets 2000');
  });
});

describe('3. average', () => {
  it('has numbers of its own', () => {
    const { together, alone } = sideBySide(average, [[], [10], [20]]);
    expect(
      together,
      'each call of `average` makes a frame with variables of its own. Declare the total and the count inside the function: outside, all frames share them',
    ).toEqual(alone);
  });

  it('has no average before the first number', () => {
    expect(
      story(average, [[]]),
      'there is no average of nothing: the first call only starts the frame and passes in no number, so it gets `undefined`, and neither 0 nor NaN',
    ).toEqual(['caller: has a generator', 'caller: next()', 'caller: gets undefined']);
  });

  const twoNumbers = [
    'caller: has a generator',
    'caller: next()',
    'caller: gets undefined',
    'caller: next(10)',
    'caller: gets 10',
    'caller: next(20)',
    'caller: gets 15',
  ];

  it('goes on after each number', () => {
    const lines = story(average, [[], [10], [20]]);
    expect(
      onlyIf(/the end/.test(lines.join()), lines, twoNumbers),
      'there is always room for another number: when the frame has heard one, it goes round its loop again',
    ).toEqual(twoNumbers);
  });

  it('hears every number', () => {
    const lines = story(average, [[], [10], [20], [10], [20], [10], [20]]);
    const averages = lines.filter((line) => /gets \d/.test(line));
    const isDeaf = averages.length > 1 && new Set(averages).size === 1;
    expect(
      onlyIf(isDeaf, story(average, [[], [10], [20]]), twoNumbers),
      'you have two `yield`s in the loop, so the frame pauses twice a round, and every other number comes in at the one that does not listen. One `yield` does both: an average goes out, a number comes in',
    ).toEqual(twoNumbers);
  });

  it('answers the first number at once', () => {
    expect(
      story(average, [[], [10]]),
      'the call that passes in a number also gets the next average. When 10 is the only number so far, the average is 10',
    ).toEqual([
      'caller: has a generator',
      'caller: next()',
      'caller: gets undefined',
      'caller: next(10)',
      'caller: gets 10',
    ]);
  });

  it('averages every number told so far', () => {
    expect(
      story(average, [[], [10], [15], [65]]),
      'every number told so far is part of the average, and each counts as much as the others',
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

  it('loses what the first next(v) passes in', () => {
    expect(
      story(average, [[1000], [10], [20]]),
      'the first call finds the frame above its first line, where it is not paused at a `yield`: the 1000 is dropped, and is not one of the numbers',
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

  it('tells an average of 0 from no average', () => {
    expect(
      story(average, [[], [0], [6], [-6]]),
      '0 is a number like any other: it can be told and it counts, and an average can be 0',
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

describe('4. converse', () => {
  /** Lets `converse` lead a dialogue, and writes down the calls, the questions and the answers. */
  function lead<Q, A>(
    dialogue: Generator<Q, unknown, A>,
    answer: (question: Q) => A,
  ): { readonly lines: string[]; readonly end: string } {
    const lines: string[] = [];
    let end = 'nothing';
    attempt(lines, () => {
      end = show(
        converse(loud(dialogue, lines, 'converse'), (question) => {
          const given = answer(question);
          lines.push(`answer:   ${show(question)} - ${show(given)}`);
          return given;
        }),
      );
    });
    return { lines, end };
  }

  const asVisitor = (question: string): string => visitor.get(question) ?? 'pardon?';

  const right = [
    'converse: next()',
    "converse: gets 'name?'",
    "answer:   'name?' - 'Ada'",
    "converse: next('Ada')",
    "converse: gets 'town?'",
    "answer:   'town?' - 'London'",
    "converse: next('London')",
    "converse: gets the end, with 'Ada of London'",
  ];

  const countOf = (lines: readonly string[], start: string): number =>
    lines.filter((line) => line.startsWith(start)).length;

  it('starts the dialogue before it answers', () => {
    const { lines } = lead(interview(), asVisitor);
    expect(
      onlyIf(lines[0] !== right[0], lines, right),
      'before the first call there is no question: that call passes in nothing, and gets the first question',
    ).toEqual(right);
  });

  it('puts questions to answer', () => {
    const { lines } = lead(interview(), asVisitor);
    expect(
      onlyIf(countOf(lines, 'answer:') === 0, lines, right),
      'the answers come from `answer`: call it with each question, and tell the dialogue what it returns',
    ).toEqual(right);
  });

  it('keeps every question', () => {
    const { lines } = lead(interview(), asVisitor);
    const isLost = [...visitor.keys()].some((question) => {
      const after = lines[lines.indexOf(`converse: gets '${question}'`) + 1] ?? '';
      return countOf(lines, `answer:   '${question}'`) === 0 && !after.startsWith('answer:');
    });
    expect(
      onlyIf(isLost, lines, right),
      'every call before the end gets a question, also a call that passes in an answer: keep what it gives, or that question is never put to `answer`',
    ).toEqual(right);
  });

  it('answers each question once, and nothing else', () => {
    expect(
      lead(interview(), asVisitor).lines.filter((line) => !line.startsWith('converse:')),
      'the `value` beside `done: false` is a question, and is answered once; the one beside `done: true` is not a question',
    ).toEqual(["answer:   'name?' - 'Ada'", "answer:   'town?' - 'London'"]);
  });

  it('passes every answer to the dialogue', () => {
    const { lines } = lead(interview(), asVisitor);
    const isDropped = [...visitor].some(([question, said]) => {
      const at = lines.indexOf(`answer:   '${question}' - '${said}'`);
      return at >= 0 && lines[at + 1] !== `converse: next('${said}')`;
    });
    expect(
      onlyIf(isDropped, lines, right),
      'each answer has to be the argument of the very next `next()`. A `for...of` calls `next()` with nothing in it, and the dialogue hears `undefined`',
    ).toEqual(right);
  });

  it('fetches the end once', () => {
    const { lines } = lead(interview(), asVisitor);
    expect(
      onlyIf(countOf(lines, 'converse: gets the end') > 1, lines, right),
      'what the dialogue returns comes once, with the end: a call after the end gets `undefined`',
    ).toEqual(right);
  });

  it('returns what the dialogue returns', () => {
    expect(
      lead(interview(), asVisitor).end,
      '`converse` returns what the body of the dialogue returns: the value beside `done: true`',
    ).toBe("'Ada of London'");
  });

  it('lets the dialogue decide when it has asked enough', () => {
    function* guess(): Generator<number, string, 'more' | 'less' | 'yes'> {
      let low = 1;
      let high = 100;
      while (low <= high) {
        const middle = Math.floor((low + high) / 2);
        const answer = yield middle;
        if (answer === 'yes') return `it is ${middle}`;
        if (answer === 'more') low = middle + 1;
        else high = middle - 1;
      }
      return 'you cheat';
    }
    const { lines, end } = lead(guess(), (n) => (n === 62 ? 'yes' : n < 62 ? 'more' : 'less'));
    expect(
      [...lines.filter((line) => !line.startsWith('converse:')), `returns ${end}`],
      'how many questions there are depends on the answers: only `done` says that there are no more',
    ).toEqual([
      "answer:   50 - 'more'",
      "answer:   75 - 'less'",
      "answer:   62 - 'yes'",
      "returns 'it is 62'",
    ]);
  });

  it('takes a dialogue without a question', () => {
    function* silent(): Generator<string, number, string> {
      return 42;
    }
    const { lines, end } = lead(silent(), asVisitor);
    expect(
      [...lines, `returns ${end}`],
      'a dialogue may end before its first question: look at `done` after the first call too',
    ).toEqual(['converse: next()', 'converse: gets the end, with 42', 'returns 42']);
  });

  it('takes any question and any answer', () => {
    const heard: string[] = [];
    function* odd(): Generator<unknown, string, unknown> {
      for (const question of [0, '', undefined, 0])
        heard.push(`to ${show(question)}: ${show(yield question)}`);
      return 'bye';
    }
    const answers = ['', false, undefined, 0];
    const { end } = lead(odd(), () => answers.shift());
    expect(
      [...heard, `returns ${end}`],
      'a question may be 0, empty or asked before, and so may an answer: look at `done`, not at the value',
    ).toEqual(["to 0: ''", "to '': false", 'to undefined: undefined', 'to 0: 0', "returns 'bye'"]);
  });
});

describe('5. feed (stretch)', () => {
  /** Lets `feed` tell a listener some values, and writes down the calls and the list. */
  function tell<A>(
    listener: Generator<unknown, unknown, A>,
    values: Iterable<A>,
  ): { readonly lines: string[]; readonly list: string[] } {
    const lines: string[] = [];
    let list = ['nothing'];
    attempt(lines, () => {
      list = feed(loud(listener, lines, 'feed'), values)?.map(show);
    });
    return { lines, list };
  }

  /** Tells 1, 2, 3, ... to a parrot, and says when a value was taken. */
  function tellNumbers(patience: number): string[] {
    const lines: string[] = [];
    function* numbers(): Generator<number, void, void> {
      for (let n = 1; n <= 9; n++) {
        lines.push(`takes ${n}`);
        yield n;
      }
    }
    attempt(lines, () => {
      feed(loud(parrot<number>(patience), lines, 'feed'), numbers());
    });
    return lines;
  }

  const right = [
    'feed: next()',
    "feed: gets 'ready'",
    "feed: next('a')",
    "feed: gets 'a!'",
    "feed: next('b')",
    "feed: gets 'b!'",
  ];

  it('makes a list for each call', () => {
    const lists = [tell(parrot(), ['a']), tell(parrot(), ['b'])].map(({ list }) => list);
    const [first = [], second = []] = lists;
    const isOne = second.length > first.length && first.every((reply, at) => reply === second[at]);
    const shown = ["first list: 'a!'", "second list: 'b!'"];
    expect(
      onlyIf(isOne, [`first list: ${first.join(' ')}`, `second list: ${second.join(' ')}`], shown),
      'the list of the first call is still there in the second: declare it inside `feed`, and each call makes a new one',
    ).toEqual(shown);
  });

  it('starts the listener with a call that passes in nothing', () => {
    const { lines } = tell(parrot(), ['a', 'b']);
    expect(
      onlyIf(lines[0] !== right[0], lines, right),
      'a frame hears only at a `yield`, and the first call takes it there: what that call passes in is lost',
    ).toEqual(right);
  });

  it('calls next() once for each value', () => {
    const { lines } = tell(parrot(), ['a', 'b']);
    expect(
      onlyIf(lines.filter((line) => line === 'feed: next()').length > 1, lines, right),
      'only the first call passes in nothing. Any other call without a value tells the listener `undefined`, and its reply belongs to no value',
    ).toEqual(right);
  });

  it('does not end the listener', () => {
    const { lines } = tell(parrot(), ['a', 'b']);
    expect(
      onlyIf(lines.includes('feed: gets the end'), lines, right),
      'this listener would go on, and something of yours has ended it: leaving a `for...of` closes the generator that it loops over',
    ).toEqual(right);
  });

  it('tells the listener all the values, in order', () => {
    expect(
      tell(parrot(), ['a', 'b']).lines,
      'two values take three calls: the first passes in nothing, and each of the others passes in the next value',
    ).toEqual(right);
  });

  it('keeps the replies in order', () => {
    const { list } = tell(parrot(), ['b', 'a', 'c']);
    const inOrder = ["'b!'", "'a!'", "'c!'"];
    const isMixed =
      list?.join() !== inOrder.join() && [...(list ?? [])].sort().join() === [...inOrder].sort().join();
    expect(
      onlyIf(isMixed, list, inOrder),
      'the first value makes the first reply: add each reply at the end of the list',
    ).toEqual(inOrder);
  });

  it('keeps what came back for each value', () => {
    expect(
      tell(parrot(), ['b', 'a', 'c']).list,
      'the reply to a value is the `value` in what that same call gives: what came back earlier was yielded before the listener heard the value',
    ).toEqual(["'b!'", "'a!'", "'c!'"]);
  });

  it('leaves the listener open when the values are used up', () => {
    const listener = parrot();
    const { lines } = tell(listener, ['a']);
    listener.next('from you');
    expect(
      lines,
      'when you run out of values the listener has not ended: its owner may have more to tell it, so do not close it',
    ).toEqual([...right.slice(0, 4), "feed: next('from you')", "feed: gets 'from you!'"]);
  });

  it('tells nothing to a listener that has ended', () => {
    expect(
      tell(parrot(2), ['a', 'b', 'c', 'd']).lines,
      'the end is not thrown at you: it is in what `next()` gives. Look at `done` after each call, and stop telling when it is true',
    ).toEqual([...right.slice(0, 5), "feed: gets the end, with 'tired'"]);
  });

  it('does not take the end for a reply', () => {
    expect(
      [...tell(parrot(2), ['a', 'b', 'c', 'd']).list, ...tell(parrot(0), ['a']).list],
      'what comes with `done: true` was returned and not yielded: it is not a reply',
    ).toEqual(["'a!'"]);
  });

  it('takes any iterable', () => {
    const lines = tellNumbers(2);
    expect(
      onlyIf(!lines.includes('takes 1'), lines, ['takes 1']),
      '`values` may be any iterable, also a generator: it need not have a length or an index, and a `for...of` asks it for one value at a time',
    ).toEqual(['takes 1']);
  });

  it('asks for a value when the listener is ready for it', () => {
    expect(
      tellNumbers(2).slice(0, 6),
      'values may be slow or endless: start the listener, take one value, tell it, and only then take another',
    ).toEqual([
      'feed: next()',
      "feed: gets 'ready'",
      'takes 1',
      'feed: next(1)',
      "feed: gets '1!'",
      'takes 2',
    ]);
  });

  it('asks for no value when the listener has ended', () => {
    expect(
      tellNumbers(2).filter((line) => line.startsWith('takes')),
      'when the listener has ended, take no more values: nobody would hear them',
    ).toEqual(['takes 1', 'takes 2']);
  });

  it('asks for no value when the first call gets the end', () => {
    expect(
      tellNumbers(0),
      'a listener may end before its first `yield`: look at `done` after the first call too',
    ).toEqual(['feed: next()', "feed: gets the end, with 'tired'"]);
  });

  it('tells 0, the empty string and undefined too', () => {
    expect(
      tell(parrot<unknown>(), [0, '', undefined, 'b']).list,
      'a value may be falsy: `undefined` can be told like any other, and is heard',
    ).toEqual(["'0!'", "'!'", "'undefined!'", "'b!'"]);
  });

  it('keeps replies that are 0, empty or undefined', () => {
    function* odd(): Generator<unknown, void, string> {
      for (const reply of ['ready', 0, '', undefined, 'last']) yield reply;
    }
    expect(
      tell(odd(), ['a', 'b', 'c', 'd', 'e']).list,
      'a reply may be falsy: only `done` says that there is no reply',
    ).toEqual(['0', "''", 'undefined', "'last'"]);
  });

  it('works with average', () => {
    expect(
      tell(average(), [10, 20, 60]).list,
      'the two meet: `feed` tells three numbers, and `average` yields an average for each',
    ).toEqual(['10', '15', '30']);
  });
});
