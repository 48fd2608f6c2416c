import { describe, expect, it } from 'vitest';
import { openSchedule, type Schedule } from '../../tools/runner/schedule.ts';

/** Lets everything happen that waits for nothing from outside. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A schedule of workers with names, and a log of what they begin, end and break off. */
function start(most = 1) {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const openings: ((open: () => Promise<string>) => void)[] = [];
  const open = (): Promise<string> =>
    new Promise<string>((resolve, reject) => {
      openings.push((opened) => opened().then(resolve, reject));
    });
  const schedule: Schedule<string> = openSchedule('first', open, most);
  const run = (name: string, inBackground: boolean, stop = new AbortController()): Promise<string> => {
    const work = (worker: string, signal: AbortSignal): Promise<string> => {
      log.push(`${worker} begins ${name}`);
      return new Promise((resolve, reject) => {
        ends.set(name, () => resolve(name));
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const done = schedule.run(work, { inBackground, signal: stop.signal });
    done.then(
      () => log.push(`${name} is done`),
      (error: Error) => log.push(`${name}: ${error.name}`),
    );
    return done;
  };
  return {
    log,
    schedule,
    single: (name: string, stop?: AbortController) => void run(name, false, stop).catch(() => {}),
    background: (name: string, stop?: AbortController) => void run(name, true, stop).catch(() => {}),
    async end(name: string): Promise<void> {
      ends.get(name)?.();
      await settle();
    },
    async opens(worker: string | Error): Promise<void> {
      openings.shift()?.(async () => {
        if (typeof worker === 'string') return worker;
        throw worker;
      });
      await settle();
    },
    get opening() {
      return openings.length;
    },
  };
}

describe('single runs', () => {
  it('begin at once, one after the other', async () => {
    const { log, single, end } = start();
    single('a');
    single('b');
    expect(log).toEqual(['first begins a']);
    await end('a');
    await end('b');
    expect(log).toEqual(['first begins a', 'a is done', 'first begins b', 'b is done']);
  });

  it('that are called off stop, or do not begin', async () => {
    const { log, single, end } = start();
    const [one, two] = [new AbortController(), new AbortController()];
    single('a', one);
    single('b', two);
    single('c');
    two.abort();
    one.abort();
    await settle();
    await end('c');
    expect(log).toEqual(['first begins a', 'first begins c', 'a: AbortError', 'b: AbortError', 'c is done']);
  });
});

describe('runs in the background', () => {
  it('go on side by side, on as many workers as there is work for', async () => {
    const trace = start(3);
    trace.background('a');
    expect(trace.opening).toBe(0);
    trace.background('b');
    expect(trace.opening).toBe(1);
    await trace.opens('second');
    trace.background('c');
    trace.background('d');
    expect(trace.opening).toBe(1);
    await trace.end('a');
    await trace.opens('third');
    expect(trace.log).toEqual([
      'first begins a',
      'second begins b',
      'a is done',
      'first begins c',
      'third begins d',
    ]);
  });

  it('do not wait for a worker that is being opened while another is free', async () => {
    const { log, background, end, opens } = start(2);
    background('a');
    background('b');
    await end('a');
    await end('b');
    await opens('second');
    expect(log).toEqual(['first begins a', 'a is done', 'first begins b', 'b is done']);
  });

  it('fail when no other worker can be opened, but for what has begun', async () => {
    const { log, background, end, opens } = start(2);
    background('a');
    background('b');
    await opens(new TypeError('no vitest'));
    await end('a');
    expect(log).toEqual(['first begins a', 'b: TypeError', 'a is done']);
  });
});

describe('a single run during those in the background', () => {
  it('stops the one in its way, which begins again; the other goes on, and none begins meanwhile', async () => {
    const { log, single, background, end, opens } = start(2);
    for (const name of ['a', 'b', 'c', 'd']) background(name);
    await opens('second');
    single('save');
    await settle();
    await end('b');
    expect(log).toEqual(['first begins a', 'second begins b', 'first begins save', 'b is done']);
    await end('save');
    expect(log.slice(4)).toEqual(['save is done', 'first begins a', 'second begins c']);
    for (const name of ['a', 'c', 'd']) await end(name);
    expect(log.slice(7)).toEqual(['a is done', 'first begins d', 'c is done', 'd is done']);
  });

  it('lets a later single run through, too, before anything goes on', async () => {
    const { log, single, background, end } = start();
    background('a');
    single('save');
    single('again');
    await settle();
    await end('save');
    await end('again');
    expect(log).toEqual([
      'first begins a',
      'first begins save',
      'save is done',
      'first begins again',
      'again is done',
      'first begins a',
    ]);
  });

  it('leaves one that is called off called off', async () => {
    const { log, single, background, end } = start();
    const stop = new AbortController();
    background('a', stop);
    single('save');
    await settle();
    stop.abort();
    await end('save');
    expect(log).toEqual(['first begins a', 'first begins save', 'save is done', 'a: AbortError']);
  });
});

it('is idle when nothing runs and nothing waits', async () => {
  const { schedule, log, single, background, end } = start();
  await schedule.idle();
  background('a');
  single('b');
  const idle = schedule.idle().then(() => log.push('idle'));
  await settle();
  await end('b');
  await end('a');
  await idle;
  expect(log).toEqual([
    'first begins a',
    'first begins b',
    'b is done',
    'first begins a',
    'a is done',
    'idle',
  ]);
});
