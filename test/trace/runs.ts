import {
  CALLER,
  type Done,
  type Frame,
  type How,
  type Timer,
  type TraceEnding,
  type TraceEvent,
  type TracePlace,
  type TraceRun,
  type Who,
} from '../../tools/trace/model/events.ts';

/** Writes a run down as it goes, and keeps the books: whoever was resumed last is the one who acts. */
export interface Pen {
  /** A generator is made by whoever runs. `place` is that of its function. */
  make(name: string, line?: number, place?: TracePlace): Who;
  /** A generator that is seen first when it is resumed, as those of a loop. */
  found(name: string, place?: TracePlace): Who;
  next(frame: Who, value?: string, line?: number): void;
  throw(frame: Who, value: string, line?: number): void;
  return(frame: Who, value?: string, line?: number): void;
  /** The same by a `yield*`. */
  pass(frame: Who, how: How, value?: string, line?: number): void;
  yields(value: string, line?: number): void;
  returns(value: string, line?: number): void;
  throws(value: string): void;
  closes(value: string): void;
  /** What was resumed had ended before. */
  again(value?: string): void;
  /** What was resumed is running. */
  refuses(): void;
  print(value: string): void;
  /** A generator is made, and a task to drive it. */
  task(task: string, name: string, line?: number): Who;
  /** The frame behind `yield* future`. */
  wait(future: string): Who;
  turn(number: number, ready: number, time?: number): void;
  timer(what: Timer['what'], number: number, when?: number, callback?: string): void;
  done(future: string, how: Done['how'], value?: string): void;
  wakes(task: string, future: string): void;
}

const REFUSAL = 'TypeError: Generator is already running';

/** A run, as `script` tells it. Lines are those of `file`. */
export function write(
  title: string,
  script: (pen: Pen) => void,
  more: { file?: string; ending?: TraceEnding; dropped?: number } = {},
): TraceRun {
  const { file = 'lessons/01-two-fibonaccis/demo.ts', ending = { how: 'done' }, dropped = 0 } = more;
  const frames: Frame[] = [];
  const events: TraceEvent[] = [];
  const asked: { frame: Who; by: Who; delegated: boolean }[] = [];
  const running = (): Who => asked.at(-1)?.frame ?? CALLER;
  const at = (line?: number) => (line === undefined ? {} : { at: { file, line } });
  const said = (value?: string) => (value === undefined ? {} : { value });

  const found = (name: string, place?: TracePlace, more: Partial<Frame> = {}): Who => {
    const instance = 1 + frames.filter((frame) => frame.name === name).length;
    const id = frames.length + 1;
    frames.push({ id, name, instance, ...(place ? { place } : {}), ...more });
    return id;
  };
  const made = (frame: Who, line?: number): Who => {
    events.push({ type: 'create', frame, by: running(), ...at(line) });
    return frame;
  };
  const resume = (frame: Who, how: How, value?: string, line?: number, delegated = false): void => {
    const by = running();
    const flag = delegated ? { delegated: true as const } : {};
    events.push({ type: 'resume', frame, by, how, ...said(value), ...at(line), ...flag });
    asked.push({ frame, by, delegated });
  };
  const answer = () => {
    const { frame, by, delegated } = asked.pop() ?? { frame: CALLER, by: CALLER, delegated: false };
    return { frame, to: by, ...(delegated ? { delegated: true as const } : {}) };
  };

  script({
    make: (name, line, place) => made(found(name, place), line),
    found,
    next: (frame, value, line) => resume(frame, 'next', value, line),
    throw: (frame, value, line) => resume(frame, 'throw', value, line),
    return: (frame, value, line) => resume(frame, 'return', value, line),
    pass: (frame, how, value, line) => resume(frame, how, value, line, true),
    yields: (value, line) => events.push({ type: 'yield', value, ...answer(), ...at(line) }),
    returns: (value, line) => events.push({ type: 'return', value, ...answer(), ...at(line) }),
    throws: (value) => events.push({ type: 'throw', value, ...answer() }),
    closes: (value) => events.push({ type: 'close', value, ...answer() }),
    again: (value = 'undefined') => events.push({ type: 'return', value, again: true, ...answer() }),
    refuses: () => events.push({ type: 'throw', value: REFUSAL, refused: true, ...answer() }),
    print: (value) => events.push({ type: 'print', by: running(), value }),
    task: (task, name, line) => made(found(name, undefined, { task }), line),
    wait: (future) => made(found('Future[Symbol.iterator]', undefined, { future })),
    turn: (number, ready, time) =>
      events.push({ type: 'turn', by: running(), number, ready, ...(time === undefined ? {} : { time }) }),
    timer: (what, number, when, callback) =>
      events.push({
        type: 'timer',
        by: running(),
        what,
        number,
        ...(callback === undefined ? {} : { callback }),
        ...(when === undefined ? {} : { when }),
      }),
    done: (future, how, value) => events.push({ type: 'done', by: running(), future, how, ...said(value) }),
    wakes: (task, future) => events.push({ type: 'wake', by: running(), task, future }),
  });
  return { title, frames, events, dropped, ending };
}

/** One frame, asked by hand until it has ended, and once more. */
export function byHand(): TraceRun {
  return write(
    'demo of 05-slow-fibonacci',
    (pen) => {
      const fib = pen.make('stupidFib', 20);
      pen.next(fib, undefined, 21);
      pen.yields('1', 8);
      pen.print('1');
      pen.next(fib, '0.1', 24);
      pen.print('sleeping for 0.1 seconds');
      pen.yields('1', 8);
      pen.print('1');
      pen.next(fib, '0.2', 24);
      pen.print('sleeping for 0.2 seconds');
      pen.yields('2', 8);
      pen.print('2');
      pen.next(fib, '0.3', 24);
      pen.returns('undefined');
      pen.next(fib, undefined, 27);
      pen.again();
    },
    { file: 'lessons/05-slow-fibonacci/slow.ts' },
  );
}

/** `for (const n of take(odd(count()), 2))`: three frames that pull, and are closed from the outside in. */
export function pipeline(): TraceRun {
  return write(
    'demo of 03-pull-pipelines',
    (pen) => {
      const count = pen.make('count', 30);
      const odd = pen.make('odd', 30);
      const take = pen.make('take', 30);
      const pull = (n: number) => {
        pen.next(count, undefined, 12);
        pen.yields(`${n}`, 5);
      };
      pen.next(take, undefined, 30);
      pen.next(odd, undefined, 18);
      pull(1);
      pen.yields('1', 13);
      pen.yields('1', 19);
      pen.print('1');
      pen.next(take, undefined, 30);
      pen.next(odd, undefined, 18);
      pull(2);
      pull(3);
      pen.yields('3', 13);
      pen.yields('3', 19);
      pen.print('3');
      pen.next(take, undefined, 30);
      pen.return(odd, undefined, 18);
      pen.return(count, undefined, 12);
      pen.closes('undefined');
      pen.closes('undefined');
      pen.returns('undefined');
    },
    { file: 'lessons/03-pull-pipelines/pipelines.ts' },
  );
}

interface Tree {
  readonly value: string;
  readonly left?: Tree;
  readonly right?: Tree;
}

/** `yield*` four deep: a tree that is mostly a list, walked in order. */
export function tree(): TraceRun {
  const root: Tree = {
    value: '4',
    left: { value: '3', left: { value: '2', left: { value: '1' } } },
    right: { value: '5' },
  };
  return write(
    'test of inorder',
    (pen) => {
      const chain: Who[] = [];
      const give = (value: string): void => {
        pen.yields(value, 6);
        for (let i = 1; i < chain.length; i++) pen.yields(value, 5);
        pen.next(chain[0] as Who, undefined, 12);
        for (const inner of chain.slice(1)) pen.pass(inner, 'next', undefined, 5);
      };
      const outermost = pen.make('inorder', 12);
      chain.push(outermost);
      pen.next(outermost, undefined, 12);
      const visit = (node: Tree): void => {
        const inside = (child?: Tree): void => {
          if (child === undefined) return;
          const inner = pen.make('inorder', 5);
          pen.pass(inner, 'next', undefined, 5);
          chain.push(inner);
          visit(child);
          chain.pop();
          pen.returns('undefined');
        };
        inside(node.left);
        give(node.value);
        inside(node.right);
      };
      visit(root);
      pen.returns('undefined');
    },
    { file: 'lessons/08-delegation/delegation.ts' },
  );
}

/** Two frames of one function at one till, by turns. */
export function turns(): TraceRun {
  return write(
    'demo of 05-slow-fibonacci',
    (pen) => {
      const ann = pen.make('cashier', 60);
      const bob = pen.make('cashier', 61);
      pen.next(ann, undefined, 62);
      pen.yields('0', 44);
      pen.next(bob, undefined, 63);
      pen.yields('0', 44);
      pen.next(ann, '5', 64);
      pen.yields('5', 44);
      pen.next(bob, '7', 65);
      pen.yields('12', 44);
      pen.next(ann, '1', 66);
      pen.yields('13', 44);
      pen.print('5, 7 and 1 make: 13');
    },
    { file: 'lessons/05-slow-fibonacci/slow.ts' },
  );
}

/** `for (const n of fibForever())`, stopped after `count` numbers. */
export function long(count = 5_000): TraceRun {
  return write(
    'a long loop',
    (pen) => {
      const fib = pen.make('fibForever', 9);
      for (let n = 1; n <= count; n++) {
        pen.next(fib, undefined, 9);
        pen.yields(`${n}n`, 4);
      }
      pen.return(fib, undefined, 9);
      pen.closes('undefined');
    },
    { file: 'lessons/01-two-fibonaccis/fibonacci.ts' },
  );
}

/** A loop without an end, seen by what it was when it was stopped. */
export function endless(dropped = 1_204_877): TraceRun {
  return write(
    'test of take',
    (pen) => {
      const take = pen.make('take', 14);
      const count = pen.make('count', 14);
      pen.next(take, undefined, 14);
      for (let n = 1; n <= 1_000; n++) {
        pen.next(count, undefined, 21);
        pen.yields(`${n}`, 4);
      }
    },
    {
      file: 'lessons/01-two-fibonaccis/fibonacci.ts',
      dropped,
      ending: { how: 'stopped', sentence: 'It ran for 5 seconds without an end, and was stopped.' },
    },
  );
}

/** A frame that tries to resume the one that waits for it, and one that throws. */
export function refused(): TraceRun {
  return write(
    'demo of 07-double-exchange',
    (pen) => {
      const nest = pen.make('nest', 40);
      const cook = pen.make('cook', 41);
      pen.next(nest, undefined, 42);
      pen.next(cook, undefined, 11);
      pen.yields("'ready'", 20);
      pen.yields("'ready'", 12);
      pen.next(nest, "'soup'", 44);
      pen.next(cook, "'soup'", 11);
      pen.next(nest, "'salt?'", 22);
      pen.refuses();
      pen.print('cook: TypeError: Generator is already running');
      pen.yields("'hot soup'", 20);
      pen.yields("'hot soup'", 12);
      pen.print('main gets hot soup');
      pen.throw(nest, 'Error: fire', 46);
      pen.throw(cook, 'Error: fire', 13);
      pen.throws('Error: fire');
      pen.throws('Error: fire');
    },
    {
      file: 'lessons/07-double-exchange/exchange.ts',
      ending: { how: 'thrown', error: 'Error: fire' },
    },
  );
}

/** So many frames of one function in one loop, each used up before the next is made. */
export function oneAfterTheOther(count: number): TraceRun {
  return write('one after the other', (pen) => {
    for (let i = 0; i < count; i++) {
      const toast = pen.make('toast', 3);
      pen.next(toast, undefined, 4);
      pen.yields("'how long?'", 1);
      pen.next(toast, `${i}`, 5);
      pen.returns("'done'", 2);
    }
  });
}

/** So many frames of different functions, all alive at once; each is asked once. */
export function crowd(count: number): TraceRun {
  return write('a crowd', (pen) => {
    const all = Array.from({ length: count }, (_, i) => pen.make(`worker${i + 1}`, i + 1));
    for (const [i, who] of all.entries()) {
      pen.next(who, undefined, 100 + i);
      pen.yields(`'ready ${i + 1}'`, 50 + i);
    }
  });
}

/** A task makes two others and waits for them; each sleeps, by way of an timer and a future. */
export function hellos(): TraceRun {
  return write(
    'demo of 14-time',
    (pen) => {
      let turns = 0;
      const turn = (time: number, ready = 1): void => pen.turn(++turns, ready, time);
      const goesToSleep = (hello: Who, number: number): readonly [sleep: Who, wait: Who] => {
        pen.next(hello, undefined, 58);
        pen.print(`hello ${number}`);
        const sleep = pen.make('sleep', 5);
        pen.pass(sleep, 'next', undefined, 5);
        pen.timer('set', number, number, 'setResult');
        const wait = pen.wait(`Future #${number}`);
        pen.pass(wait, 'next', undefined, 31);
        pen.yields(`Future #${number}`);
        pen.yields(`Future #${number}`, 31);
        pen.yields(`Future #${number}`, 5);
        return [sleep, wait];
      };
      const wakesUp = (hello: Who, number: number, [sleep, wait]: readonly [Who, Who]): void => {
        pen.next(hello, undefined, 58);
        pen.pass(sleep, 'next', undefined, 5);
        pen.pass(wait, 'next', undefined, 31);
        pen.returns('undefined');
        pen.returns('undefined', 31);
        pen.print(`bye ${number}`);
        pen.returns(`${number}`, 7);
      };
      const rings = (number: number): void => {
        turn(number);
        pen.timer('due', number, number, 'setResult');
        pen.done(`Future #${number}`, 'finished');
        turn(number);
      };
      const waits = (task: string): Who => {
        const wait = pen.wait(task);
        pen.pass(wait, 'next', undefined, 13);
        pen.yields(task);
        pen.yields(task, 13);
        return wait;
      };

      const main = pen.task('Task-1', 'main', 20);
      turn(0);
      pen.next(main, undefined, 58);
      const [one, two] = [pen.task('Task-2', 'hello', 11), pen.task('bob', 'hello', 12)];
      const first = waits('Task-2');
      turn(0, 2);
      const [nap, rest] = [goesToSleep(one, 1), goesToSleep(two, 2)];
      rings(1);
      pen.wakes('Task-2', 'Future #1');
      wakesUp(one, 1, nap);
      turn(1);
      pen.wakes('Task-1', 'Task-2');
      pen.next(main, undefined, 58);
      pen.pass(first, 'next', undefined, 13);
      pen.returns('1');
      const second = waits('bob');
      rings(2);
      pen.wakes('bob', 'Future #2');
      wakesUp(two, 2, rest);
      turn(2);
      pen.wakes('Task-1', 'bob');
      pen.next(main, undefined, 58);
      pen.pass(second, 'next', undefined, 13);
      pen.returns('2');
      pen.print('1 and 2');
      pen.returns('undefined');
    },
    { file: 'lessons/14-time/given/hello.ts' },
  );
}

/** Tasks of a loop that tells of no turns: one waits by way of a helper, another one fills the box. */
export function letter(): TraceRun {
  return write(
    'demo of 12-task',
    (pen) => {
      const ann = pen.task('ann', 'reader', 30);
      const bob = pen.task('Task-2', 'writer', 31);
      pen.next(ann, undefined, 58);
      const read = pen.make('read', 4);
      pen.pass(read, 'next', undefined, 4);
      const wait = pen.wait('Future #1');
      pen.pass(wait, 'next', undefined, 9);
      pen.yields('Future #1');
      pen.yields('Future #1', 9);
      pen.yields('Future #1', 4);
      pen.next(bob, undefined, 58);
      pen.done('Future #1', 'failed', 'Error: lost');
      pen.returns('undefined');
      pen.wakes('ann', 'Future #1');
      pen.next(ann, undefined, 58);
      pen.pass(read, 'next', undefined, 4);
      pen.pass(wait, 'next', undefined, 9);
      pen.throws('Error: lost');
      pen.throws('Error: lost');
      pen.throws('Error: lost');
    },
    { file: 'lessons/12-task/letter.ts' },
  );
}

/** A task that sleeps so many times, and one that lets everybody else have a turn as often. */
export function ticks(count: number): TraceRun {
  return write('ticks', (pen) => {
    const tick = pen.task('Task-1', 'tick');
    const pong = pen.task('Task-2', 'pong');
    for (let n = 0; n < count; n++) {
      pen.turn(n + 1, 2, n);
      if (n > 0) {
        pen.timer('due', n, n, 'setResult');
        pen.done(`Future #${n}`, 'finished');
        pen.wakes('Task-1', `Future #${n}`);
      }
      pen.next(tick);
      const sleep = pen.make('sleep');
      pen.pass(sleep, 'next');
      pen.timer('set', n + 1, n + 1, 'setResult');
      pen.yields(`Future #${n + 1}`);
      pen.yields(`Future #${n + 1}`);
      pen.next(pong);
      pen.yields('undefined');
    }
  });
}
