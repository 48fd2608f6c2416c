import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../tools/errors.ts';
import type { State } from '../../../tools/watch/state/state.ts';
import { watch } from '../../../tools/watch/watch.ts';
import type { Observer, ObserverPorts, OpenObserver } from '../../../tools/watch/world/observer.ts';
import { type FakeRunner, fakeRunner } from '../fake-runner.ts';
import { FakeKeys, FakeOutput } from '../terminals.ts';
import { makeWorkbook, type Workbook } from '../workbook.ts';

let workbook: Workbook;
let runner: FakeRunner;
let window: FakeOutput;
let keys: FakeKeys;
let watching: Promise<void>;

beforeEach(() => {
  workbook = makeWorkbook();
  runner = fakeRunner();
  window = new FakeOutput(true);
  keys = new FakeKeys();
});

afterEach(async () => {
  keys.write('\u0003');
  await watching;
  workbook.remove();
});

function start(...observers: OpenObserver[]): Promise<void> {
  watching = watch({
    root: workbook.root,
    stdin: keys,
    stdout: window,
    env: { LANG: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '1' },
    openRunner: async () => runner,
    typeCheck: async () => [],
    observers,
  });
  return watching;
}

/** An observer that writes down what it is shown and asked. */
function listener(late: Promise<unknown> = Promise.resolve()) {
  const heard: string[] = [];
  let ends: ObserverPorts | undefined;
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const opened = async (given: ObserverPorts): Promise<Observer> => {
    ends = given;
    come();
    await late;
    heard.push('open');
    return {
      address: 'http://127.0.0.1:1/',
      show: ({ verdict, slug }: State) => heard.push(`${slug} ${verdict?.kind ?? 'unknown'}`),
      browse: async (path) => {
        heard.push(`browse ${path}`);
        return path.includes('two') ? 'There is no browser.' : null;
      },
      close: async () => {
        heard.push('close');
      },
    };
  };
  const open: OpenObserver = { name: 'book', waits: true, open: opened };
  return { open, heard, coming, post: (event: Parameters<ObserverPorts['post']>[0]) => ends?.post(event) };
}

describe('an observer', () => {
  it('comes after the first verdict, is shown every state, and leaves with the watcher', async () => {
    const { open, heard } = listener();
    void start(open);
    await window.says('The book is at http://127.0.0.1:1/; b opens it.');
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('One: done');
    keys.write('q');
    await watching;
    expect(heard.filter((each, i) => each !== heard[i - 1])).toEqual([
      'open',
      'one failed',
      'one passed',
      'close',
    ]);
  });

  it('does what a key does', async () => {
    const { open, post } = listener();
    void start(open);
    await window.says('The book is at');
    post({ type: 'action', name: 'hint', slug: 'one' });
    await window.says('hint 1 of 3');
    post({ type: 'action', name: 'reset', slug: 'one' });
    await window.says('The files of 01-one are as they came.');
    post({ type: 'action', name: 'go', slug: 'two' });
    await window.says('02 Two');
  });

  it('opens the page of the lesson with b, and says why when it cannot', async () => {
    const { open, heard } = listener();
    void start(open);
    await window.says('The book is at');
    keys.write('b');
    keys.write('nb');
    await window.says('There is no browser.');
    expect(heard.filter((each) => each.startsWith('browse'))).toEqual([
      'browse lessons/01-one/',
      'browse lessons/02-two/',
    ]);
  });

  it.each([
    [new UserError('Port 80 is not free.'), 'Port 80 is not free.'],
    [
      new Error('no loopback'),
      'The book could not be opened: no loopback. Everything else works without it.',
    ],
  ])('that cannot come is a sentence, and the watcher goes on: %s', async (error, sentence) => {
    void start({ name: 'book', waits: true, open: () => Promise.reject(error) });
    await window.says(sentence.slice(0, 60));
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('One: done');
  });

  it('that is still on its way when the watcher ends is closed as well', async () => {
    let arrive: () => void = () => undefined;
    const { open, heard, coming } = listener(
      new Promise<void>((resolve) => {
        arrive = resolve;
      }),
    );
    void start(open);
    await coming;
    keys.write('q');
    await new Promise((resolve) => setImmediate(resolve));
    arrive();
    await watching;
    expect(heard).toEqual(['open', 'close']);
  });

  it('never comes when the watcher ends before there is a verdict', async () => {
    const { open, heard } = listener();
    runner.hold = () => new Promise(() => {});
    void start(open);
    await window.says('Running the tests of lessons/01-one');
    keys.write('q');
    await watching;
    expect(heard).toEqual([]);
  });
});

describe('of several observers', () => {
  const quiet = { show: () => undefined, close: async () => undefined };
  const other = (open: OpenObserver['open']): OpenObserver => ({ name: 'board', waits: false, open });

  it('each is shown what becomes of the lesson, one that does not wait before there is a verdict', async () => {
    const { open, heard } = listener();
    const shown: string[] = [];
    const show = ({ verdict }: State) => shown.push(verdict?.kind ?? 'unknown');
    void start(
      other(async () => ({ ...quiet, show })),
      open,
    );
    await window.says('The book is at');
    keys.write('q');
    await watching;
    expect([shown[0], shown.at(-1), heard.at(-2)]).toEqual(['unknown', 'failed', 'one failed']);
  });

  it.each<[string, OpenObserver['open'], string]>([
    [
      'that cannot come',
      () => Promise.reject(new Error('no loopback')),
      'The board could not be opened: no loopback.',
    ],
    [
      'that throws before it has begun to come',
      () => {
        throw new Error('no port');
      },
      'The board could not be opened: no port.',
    ],
    [
      'that cannot show a state',
      async () => ({
        ...quiet,
        show() {
          throw new Error('no ink');
        },
      }),
      'The board has failed: no ink.',
    ],
    ['that cannot be closed', async () => ({ ...quiet, close: () => Promise.reject(new Error('no')) }), ''],
  ])('one %s does not take the others or the watcher down', async (_, fails, sentence) => {
    const { open, heard, coming } = listener();
    void start(other(fails), open);
    await window.says(sentence);
    await coming;
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('One: done');
    keys.write('b');
    keys.write('q');
    await watching;
    expect(heard).toEqual(expect.arrayContaining(['open', 'one passed', 'browse lessons/01-one/', 'close']));
  });
});

describe('plain lines on a terminal', () => {
  it('say where the book is, once, and leave the keys alone', async () => {
    const end = new AbortController();
    const { open } = listener();
    watching = watch({
      root: workbook.root,
      stdin: keys,
      stdout: window,
      env: { LANG: 'C.UTF-8', TERM: 'xterm', EDITOR: 'vim' },
      openRunner: async () => runner,
      typeCheck: async () => [],
      observers: [open],
      plain: true,
      signal: end.signal,
    });
    await window.says('The book is at http://127.0.0.1:1/\n');
    writeFileSync(workbook.file('01-one'), 'right');
    await window.says('the next page of the book goes on.');
    end.abort();
    await watching;
    expect(keys.raw).toBe(false);
    expect(window.written.split('The book is at')).toHaveLength(2);
    expect(window.written).not.toContain('\u001b');
  });
});
