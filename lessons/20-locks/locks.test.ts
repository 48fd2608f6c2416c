import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/20-locks/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import type { Task } from '../12-task/task.ts';
import {
  createTask,
  currentTask,
  getRunningLoop,
  VirtualAsyncioLoop,
} from '../18-cancellation/given/asyncio-loop.ts';
import { Condition } from './condition.ts';
import { Event } from './event.ts';
import { explore, nextChoices } from './explore.ts';
import type { Account } from './given/hasty-transfer.ts';
import { type Choice, type Outcome, type Program, replay } from './given/replay.ts';
import { annFirst, twoWays } from './given/two-locks.ts';
import { Lock, withLock } from './lock.ts';
import { transcript } from './predict.ts';
import { BoundedSemaphore, Semaphore } from './semaphore.ts';
import { lockedTransfer, transfer } from './transfer.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];
type Say = (line: string) => void;

/** Passes on that an exercise is not written yet: that is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** What a call returns or throws, in words. */
function outcome(action: () => unknown): string {
  try {
    return shown(action());
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** A test that runs for ever is broken off after so many turns. */
const MOST_TURNS = 200;

/** Runs `main` on a loop of its own. Returns what was said, and whatever went wrong. */
function live(main: (say: Say) => Coro<unknown>): Story {
  const story: Story = [];
  const errors: unknown[] = [];
  class Limited extends VirtualAsyncioLoop {
    #turns = 0;

    protected override runOnce(): void {
      this.#turns += 1;
      if (this.#turns > MOST_TURNS) throw new Error(`${MOST_TURNS} turns, and no end`);
      super.runOnce();
    }
  }
  const loop = new Limited();
  loop.setExceptionHandler((_loop, { exception }) => void errors.push(exception));
  try {
    loop.runUntilComplete(main((line) => void story.push(line)));
  } catch (error) {
    errors.push(error);
    story.push(/nothing left/.test(String(error)) ? 'main waits for ever' : String(error));
  }
  loop.close();
  for (const error of errors) unlessTodo(error);
  return story;
}

/** Every order in which the steps of `program` can be taken, however many there are. */
function everyOrder<S>(program: Program, look: () => S): Outcome<S>[] {
  const outcomes: Outcome<S>[] = [];
  const stack: { taken: number }[][] = [[]];
  for (let path = stack.pop(); path !== undefined && outcomes.length < 2000; path = stack.pop()) {
    const one = replay(program, path, look);
    outcomes.push(one);
    if (/TODO \d/.test(one.end)) throw new Error(/TODO \d.*/.exec(one.end)?.[0]);
    for (let at = path.length; at < one.choices.length; at++)
      for (let taken = 1; taken < (one.choices[at] as Choice).ready; taken++)
        stack.push([...one.choices.slice(0, at), { taken }]);
  }
  return outcomes;
}

/** The orders that end otherwise than `good`: the shortest five. */
function badOrders(outcomes: readonly Outcome[], good: string): string[] {
  return outcomes
    .map(({ schedule, end, seen }) => `${schedule}: ${end === 'done' ? seen : `${end}, ${seen}`}`)
    .filter((line) => !line.endsWith(`: ${good}`))
    .sort((one, other) => one.length - other.length)
    .slice(0, 5);
}

/** Takes `coro` from yield to yield by hand, with `between` after each, and says how it ends. */
function byHand(coro: Coro<unknown>, between: () => void): string {
  return outcome(() => {
    for (let steps = 0; steps < 50; steps++) {
      const step = coro.next();
      if (step.done) return step.value;
      between();
    }
    return 'no end after 50 steps';
  });
}

describePrediction(transcript, demo);

interface Accounts {
  readonly ann: Account;
  readonly bob: Account;
}

const moneyOf = ({ ann, bob }: Accounts): string => `ann has ${ann.balance}, bob has ${bob.balance}`;

describe('1. transfer', () => {
  /** Asks for a fee of 5, and pauses meanwhile. */
  function* ask(): Coro<number> {
    yield;
    return 5;
  }

  /** A transfer by hand; `meanwhile` is called in the pause with that number, counted from 1. */
  function moved(amount: number, meanwhile: (accounts: Accounts) => void = () => {}, pause = 1): string {
    const accounts = { ann: { balance: 100 }, bob: { balance: 0 } };
    let pauses = 0;
    const end = byHand(transfer(accounts.ann, accounts.bob, amount, ask), () => {
      pauses += 1;
      if (pauses === pause) meanwhile(accounts);
    });
    return pause > Math.max(1, pauses) ? '' : `${end}: ${moneyOf(accounts)}`;
  }

  /** What comes out when `meanwhile` is called in the first pause, in the second, and so on, where it is not one of `good`. */
  function wrongPauses(meanwhile: (accounts: Accounts) => void, ...good: string[]): string[] {
    return [1, 2, 3, 4, 5]
      .map((pause) => [pause, moved(60, meanwhile, pause)] as const)
      .filter(([, end]) => end !== '' && !good.includes(end))
      .map(([pause, end]) => `in pause ${pause}: ${end}`);
  }

  it('takes the amount and the fee, and pays the amount', () => {
    expect(
      moved(60),
      'the fee is the value of `yield* ask()`. `from` pays the amount and the fee, `to` gets the amount, and `transfer` returns whether it moved the money',
    ).toBe('true: ann has 35, bob has 60');
  });

  it('keeps what others have changed while it was paused', () => {
    expect(
      [
        ...wrongPauses(({ ann }) => {
          ann.balance += 50;
        }, 'true: ann has 85, bob has 60'),
        ...wrongPauses(({ bob }) => {
          bob.balance += 50;
        }, 'true: ann has 35, bob has 110'),
      ],
      'while `transfer` was paused at a `yield`, another task paid 50 into one of the accounts, and that money is gone: a balance was read before the pause and written after it. `x -= yield* y` reads x first, too. Read what you write after the last pause',
    ).toEqual([]);
  });

  it('changes nothing when there is not enough for both', () => {
    expect(
      [96, 95].map((amount) => `${amount}: ${moved(amount)}`),
      'ann has 100, and the fee is 5: a transfer of 95 takes everything that she has, and one of 96 is refused. Return false before anything is changed',
    ).toEqual(['96: false: ann has 100, bob has 0', '95: true: ann has 0, bob has 95']);
  });

  it('checks the balance after the pause', () => {
    expect(
      wrongPauses(
        ({ ann }) => {
          if (ann.balance >= 60) ann.balance -= 60;
        },
        'false: ann has 40, bob has 0',
        'true: ann has 35, bob has 60',
      ),
      'while `transfer` was paused, another task took 60 of the 100. What you checked before a pause may be false after it: the check that counts is the one with no `yield` between it and the change',
    ).toEqual([]);
  });

  it('asks once', () => {
    let asked = 0;
    const coro = transfer({ balance: 100 }, { balance: 0 }, 60, function* () {
      asked += 1;
      return yield* ask();
    });
    byHand(coro, () => {});
    expect(
      `asked: ${asked}`,
      'each call of `ask` makes a question of its own, and each question takes its time: keep the answer in a variable',
    ).toBe('asked: 1');
  });

  it('makes all changes in one go', () => {
    const accounts = { ann: { balance: 100 }, bob: { balance: 0 } };
    const seen = new Set<string>();
    byHand(transfer(accounts.ann, accounts.bob, 60, ask), () => seen.add(moneyOf(accounts)));
    expect(
      [...seen],
      'at a `yield`, others look at the accounts. They may see them before all changes or after all changes, and not in between: there would be money that nobody has',
    ).toEqual(['ann has 100, bob has 0']);
  });

  it('makes nobody wait while it asks', () => {
    expect(
      live(function* (say) {
        const slow = createTask(
          transfer({ balance: 100 }, { balance: 0 }, 60, function* () {
            say('the slow one asks');
            for (let pauses = 0; pauses < 10; pauses++) yield;
            say('the slow one has its answer');
            return 5;
          }),
        );
        const quick = createTask(transfer({ balance: 100 }, { balance: 0 }, 60, ask));
        yield* quick;
        say('the quick one is done');
        yield* slow;
      }),
      'between two `yield`s nobody else can get in, so a check and a change in one go need no lock. A lock that you keep while you ask makes everybody wait for one slow answer, even for other accounts',
    ).toEqual(['the slow one asks', 'the quick one is done', 'the slow one has its answer']);
  });

  it('is right in every order', () => {
    let ann: Account;
    let bob: Account;
    const outcomes = everyOrder(
      () => {
        ann = { balance: 100 };
        bob = { balance: 0 };
        return [transfer(ann, bob, 60, ask), transfer(ann, bob, 60, ask)];
      },
      () => `ann has ${ann.balance}, bob has ${bob.balance}`,
    );
    expect(
      badOrders(outcomes, 'ann has 35, bob has 60'),
      'two transfers of 60 at the same time, and ann has 100: one of them is refused. Here it comes out differently in some order of their steps. Look for a `yield` between reading a balance and writing it',
    ).toEqual([]);
  });
});

/** Acquires `lock`, says so, and keeps it. */
function* keeper(lock: Lock, who: string, say: Say): Coro<string> {
  const got = yield* lock.acquire();
  say(`${who} is in`);
  return shown(got);
}

/** Lets the other tasks take `turns` turns. */
function* pause(turns = 3): Coro<void> {
  for (let left = turns; left > 0; left--) yield;
}

/** How a task is doing, in a word. */
function stateOf(task: Task<unknown>): string {
  if (!task.done()) return 'waits';
  return task.cancelled() ? 'cancelled' : outcome(() => task.result());
}

/** Releases `lock`, and says what came of it when it was not what one expects. */
function release(lock: { release(): void }, say: Say): void {
  const result = outcome(() => lock.release());
  if (result !== 'undefined') say(`release ${result}`);
}

/** What the test does at its end is no part of its story. */
function untilEnd(say: Say): { readonly say: Say; end(): void } {
  let isOver = false;
  return {
    say: (line) => {
      if (!isOver) say(line);
    },
    end: () => {
      isOver = true;
    },
  };
}

/** A lock that is taken, and tasks that wait for it. */
function line(names: string, play: (lock: Lock, tasks: Task<string>[], say: Say) => Coro<unknown>): Story {
  return live(function* (tell) {
    const { say, end } = untilEnd(tell);
    const lock = new Lock();
    yield* lock.acquire();
    const tasks = [...names].map((name) => createTask(keeper(lock, name, say), { name }));
    yield* pause(1);
    yield* play(lock, tasks, say);
    end();
    for (const task of tasks) task.cancel();
  });
}

describe('2. Lock', () => {
  it('can be released when it is locked, and only then', () => {
    expect(
      live(function* (say) {
        const lock = new Lock();
        say(outcome(() => lock.release()));
        yield* lock.acquire();
        say(`${lock}`);
        say(outcome(() => lock.release()));
        say(`${lock}`);
        say(outcome(() => lock.release()));
      }),
      "`release` frees the lock. If it is free already, some task has released what it does not have, and may have let two in: throw `new Error('Lock is not acquired.')`",
    ).toEqual([
      'throws Error: Lock is not acquired.',
      '<Lock [locked]>',
      'undefined',
      '<Lock [unlocked]>',
      'throws Error: Lock is not acquired.',
    ]);
  });

  it('lets nobody in while it is locked', () => {
    expect(
      line('B', function* (lock, [b], say) {
        yield* pause();
        say(`B: ${stateOf(b as Task<string>)}, ${lock}`);
      }),
      'the lock is taken, so B waits for the future that it has in the line, with `yield*`, until somebody fills it, and keeps its place in the line meanwhile',
    ).toEqual(['B: waits, <Lock [locked, waiters:1]>']);
  });

  it('does nothing until it is woken', () => {
    expect(
      line('B', function* () {
        yield* getRunningLoop().createFuture<void>();
      }),
      'while B waits for the lock, it gets no turn: it waits for its future, and `release` fills that. A task that looks in each turn whether the lock is free does not wait: it keeps the loop busy, and tasks get the lock in any order',
    ).toEqual(['main waits for ever']);
  });

  it('wakes the one that waits', () => {
    expect(
      line('B', function* (lock, [b], say) {
        release(lock, say);
        say('main has released');
        yield* pause();
        say(`B: ${stateOf(b as Task<string>)}, ${lock}`);
      }),
      '`release` fills the future of the first in the line. B goes on in its next turn: it leaves the line, once, takes the lock and returns true. Nobody else will wake it',
    ).toEqual(['main has released', 'B is in', "B: 'true', <Lock [locked]>"]);
  });

  it('is free until the one that was woken has its turn', () => {
    expect(
      line('B', function* (lock, _tasks, say) {
        release(lock, say);
        say(`${lock}`);
      }),
      '`release` frees the lock and wakes B, which takes it in its own turn, and stays in the line until then. So nobody can overtake B: `acquire` makes a newcomer wait while a task is in the line',
    ).toEqual(['<Lock [unlocked, waiters:1]>']);
  });

  it('wakes one at a time, in the order of the line', () => {
    expect(
      line('BCD', function* (lock, _tasks, say) {
        for (let times = 1; times <= 3; times++) {
          say(`release ${times}`);
          release(lock, say);
          yield* pause();
        }
      }),
      'each `release` lets one task in, the one that came first. If all are woken, all take the lock; if another one is woken, the task at the front may wait for ever',
    ).toEqual(['release 1', 'B is in', 'release 2', 'C is in', 'release 3', 'D is in']);
  });

  it('is not taken by a task that is cancelled', () => {
    expect(
      line('B', function* (lock, [b], say) {
        (b as Task<string>).cancel();
        yield* pause();
        say(`B: ${stateOf(b as Task<string>)}`);
        release(lock, say);
        say(`${lock}`);
      }),
      'B was cancelled while it waited. The error is for B: let it through, so that `acquire` ends with it; B never had the lock, and has nothing to release. And a task that waits no longer leaves the line, however it leaves: use `finally`',
    ).toEqual(['B: cancelled', '<Lock [unlocked]>']);
  });

  it('is not given on by a task that never had it', () => {
    expect(
      line('BC', function* (lock, [b], say) {
        (b as Task<string>).cancel();
        yield* pause();
        say(`${lock}`);
      }),
      'B was cancelled while main had the lock, and now C is in as well. B had nothing to hand on: it wakes the next one only if the lock is free',
    ).toEqual(['<Lock [locked, waiters:1]>']);
  });

  it('wakes nobody twice', () => {
    expect(
      line('BCD', function* (lock, tasks, say) {
        tasks[1]?.cancel();
        release(lock, say);
        yield* pause();
        say(`B: ${stateOf(tasks[0] as Task<string>)}`);
        say(`C: ${stateOf(tasks[1] as Task<string>)}`);
        say(`D: ${stateOf(tasks[2] as Task<string>)}`);
      }),
      'C was cancelled, and leaves the line when B has been woken and has not had its turn. The lock is free then, but it is for B, whose future is filled already: filling it again is an error, and waking D instead lets two in',
    ).toEqual(['B is in', "B: 'true'", 'C: cancelled', 'D: waits']);
  });

  it('goes to the next one when the first is cancelled and the lock is released', () => {
    expect(
      line('BC', function* (lock, [b], say) {
        (b as Task<string>).cancel();
        release(lock, say);
        yield* pause();
        say(`${lock}`);
      }),
      'B was cancelled, and before it had its turn, main released the lock: release found the future of B at the front, which was done, so it woke nobody. When B leaves, the lock is free and C still waits. B has to wake it, or nobody will',
    ).toEqual(['C is in', '<Lock [locked]>']);
  });

  it('goes to the next one when the first is woken and then cancelled', () => {
    expect(
      line('BC', function* (lock, [b], say) {
        release(lock, say);
        (b as Task<string>).cancel();
        yield* pause();
        say(`B: ${stateOf(b as Task<string>)}, ${lock}`);
      }),
      'B was woken, and cancelled before its turn. It will never use what it was woken for, and C was not woken: when B leaves with an error and the lock is free, it wakes the next one. First leave the line, or B wakes itself',
    ).toEqual(['C is in', 'B: cancelled, <Lock [locked]>']);
  });

  it('lets one in at a time, in every order', () => {
    let lock: Lock;
    let inside: number;
    let most: number;
    let been: string;
    function* guest(name: string): Coro<void> {
      yield* lock.acquire();
      inside += 1;
      most = Math.max(most, inside);
      yield;
      been += name;
      inside -= 1;
      lock.release();
    }
    const outcomes = everyOrder(
      () => {
        lock = new Lock();
        inside = 0;
        most = 0;
        been = '';
        return [guest('A'), guest('B'), guest('C')];
      },
      () => `at most ${most} inside, ${been.length} have been in, ${lock}`,
    );
    expect(
      badOrders(outcomes, 'at most 1 inside, 3 have been in, <Lock [unlocked]>'),
      'three tasks share a lock, in every order in which their steps can be taken. In the orders below, two were inside, or one never got in, or the lock was not free at the end',
    ).toEqual([]);
  });

  it('is never lost or doubled when a task is cancelled, in every order', () => {
    let lock: Lock;
    let inside: number;
    let most: number;
    let been: string;
    let victim: Task<unknown> | null;
    function* guest(name: string): Coro<void> {
      if (name === 'B') victim = currentTask();
      yield* lock.acquire();
      inside += 1;
      most = Math.max(most, inside);
      try {
        yield;
      } finally {
        been += name;
        inside -= 1;
        lock.release();
      }
    }
    function* canceller(): Coro<void> {
      yield;
      victim?.cancel();
    }
    const outcomes = everyOrder(
      () => {
        lock = new Lock();
        inside = 0;
        most = 0;
        been = '';
        victim = null;
        return [guest('A'), guest('B'), guest('C'), canceller()];
      },
      () => `at most ${most} inside, ${been.replace('B', '').length} have been in, ${lock}`,
    );
    expect(
      badOrders(outcomes, 'at most 1 inside, 2 have been in, <Lock [unlocked]>'),
      'D cancels B at some time. Whenever that is, A and C get in, one at a time, and the lock is free at the end. In the orders below it is not so',
    ).toEqual([]);
  });
});

describe('3. withLock', () => {
  /** A lock that says what is done with it. */
  function telling(say: Say) {
    return {
      *acquire(): Coro<true> {
        say('asks');
        yield;
        say('acquired');
        return true;
      },
      release: () => say('released'),
    };
  }

  it('runs the body with the lock, and gives its result', () => {
    expect(
      live(function* (say) {
        const result = yield* withLock(telling(say), function* () {
          say('body begins');
          yield;
          say('body ends');
          return 42;
        });
        say(`gives ${shown(result)}`);
      }),
      'first `acquire`, with `yield*`, or you do not wait for it; then the whole body, with `yield*` too; then `release`. The value is what the body returns',
    ).toEqual(['asks', 'acquired', 'body begins', 'body ends', 'released', 'gives 42']);
  });

  it('releases when the body throws, and lets the error through', () => {
    expect(
      live(function* (say) {
        try {
          yield* withLock(telling(say), function* () {
            yield;
            throw new Error('boom');
          });
        } catch (error) {
          say(`${error}`);
        }
      }),
      'an error ends the body too: release in a `finally`, or the lock is lost. The error is for the caller',
    ).toEqual(['asks', 'acquired', 'released', 'Error: boom']);
  });

  it('releases when the body is cancelled, or closed', () => {
    expect(
      live(function* (say) {
        function* body(): Coro<void> {
          yield* pause(50);
        }
        const task = createTask(withLock(telling(say), body));
        yield* pause();
        task.cancel();
        yield* pause();
        say(stateOf(task));
        const frame = withLock(telling(say), body);
        frame.next();
        frame.next();
        frame.return(undefined as never);
      }),
      'a cancelled task, and a closed frame, leave the body without coming to its end: only a `finally` sees all the ways out',
    ).toEqual(['asks', 'acquired', 'released', 'cancelled', 'asks', 'acquired', 'released']);
  });

  it('does not release what it has not acquired', () => {
    expect(
      live(function* (say) {
        const task = createTask(
          withLock(telling(say), function* () {
            say('body');
          }),
        );
        yield;
        task.cancel();
        yield* pause();
        say(stateOf(task));
      }),
      'the task was cancelled while it waited for the lock, so it never had it, and another task does. Begin the `try` when you have the lock',
    ).toEqual(['asks', 'cancelled']);
  });

  it('makes the transfer wait for its lock', () => {
    expect(
      live(function* (say) {
        const lock = new Lock();
        const ann = { balance: 100 };
        const bob = { balance: 0 };
        yield* lock.acquire();
        const task = createTask(lockedTransfer(lock, ann, bob, 60));
        yield* pause();
        say(`ann has ${ann.balance}`);
        lock.release();
        say(`${yield* task}: ann has ${ann.balance}, bob has ${bob.balance}, ${lock}`);
      }),
      'another task has the lock: `lockedTransfer` begins nothing before it has it. Afterwards it gives the answer of `hastyTransfer`, and the lock is free again',
    ).toEqual(['ann has 100', 'true: ann has 40, bob has 60, <Lock [unlocked]>']);
  });

  it('is right in every order', () => {
    let ann: Account;
    let bob: Account;
    const outcomes = everyOrder(
      () => {
        const lock = new Lock();
        ann = { balance: 100 };
        bob = { balance: 0 };
        return [lockedTransfer(lock, ann, bob, 60), lockedTransfer(lock, ann, bob, 60)];
      },
      () => `ann has ${ann.balance}, bob has ${bob.balance}`,
    );
    expect(
      badOrders(outcomes, 'ann has 40, bob has 60'),
      'two transfers of 60 with one lock, and ann has 100: one of them is refused, whatever the order. The lock has to be held from the first look at the balance to the last change',
    ).toEqual([]);
  });
});

/** Choices in short: `0/2 1/2`, the number that was taken and how many were ready. */
const short = (choices: readonly Choice[] | null): string =>
  choices === null ? 'null' : choices.map(({ taken, ready }) => `${taken}/${ready}`).join(' ');

describe('4. explore', () => {
  /** What comes after `choices`, both in short. */
  function following(choices: string): string {
    const list = choices
      .split(' ')
      .filter(Boolean)
      .map((one): Choice => {
        const [taken, ready] = one.split('/').map(Number);
        return { taken: taken as number, ready: ready as number };
      });
    const before = short(list);
    const next = outcome(() => short(nextChoices(list)));
    return `${choices}: ${next.replaceAll("'", '')}${short(list) === before ? '' : ', and the old list is changed'}`;
  }

  it('takes another call at the last step', () => {
    expect(
      [following('0/2 0/2'), following('0/2 0/3')],
      'at the last step there is a call that was not taken yet: the next run takes it there, and does the same as this run before that. `nextChoices` returns a new list',
    ).toEqual(['0/2 0/2: 0/2 1/2', '0/2 0/3: 0/2 1/3']);
  });

  it('goes back to the last step with a call left', () => {
    expect(
      [following('0/2 0/1 0/1'), following('1/3 0/2 1/2'), following('0/2 1/2 1/2 0/1')],
      'at a step where only one call was ready, or where the last one was taken, there is no other to take: go back. What comes after the changed step belongs to the old run, and is left out',
    ).toEqual(['0/2 0/1 0/1: 1/2', '1/3 0/2 1/2: 1/3 1/2', '0/2 1/2 1/2 0/1: 1/2']);
  });

  it('ends when there is no other call at any step', () => {
    expect(
      [following(''), following('0/1 0/1'), following('1/2 2/3 0/1')],
      'every call was taken at every step, so this was the last run: null',
    ).toEqual([': null', '0/1 0/1: null', '1/2 2/3 0/1: null']);
  });

  function* steps(count: number): Coro<void> {
    for (let left = count - 1; left > 0; left--) yield;
  }

  it('runs a program with one order once', () => {
    let made = 0;
    const outcomes = outcome(() =>
      explore(() => {
        made += 1;
        return [steps(3)];
      })
        .map(({ schedule }) => schedule)
        .join(', '),
    );
    expect(
      `${outcomes}; made ${made} times`,
      'one coroutine of three steps has one order. The first run has no choices to follow; replay it, keep its outcome, and stop when `nextChoices` returns null',
    ).toBe("'A A A'; made 1 times");
  });

  it('makes the coroutines anew for each order', () => {
    let made = 0;
    const orders = explore(() => {
      made += 1;
      return [steps(2), steps(2)];
    }).length;
    expect(
      `${Math.max(0, orders - made)} runs with used coroutines`,
      'a frame cannot go back: coroutines that have run are at their end. Pass the program itself to `replay`, which has it make new ones for each run',
    ).toBe('0 runs with used coroutines');
  });

  it('takes every order of two coroutines, each once', () => {
    expect(
      explore(() => [steps(2), steps(2)]).map(({ schedule }) => schedule),
      'each run follows what `nextChoices` makes of the choices in the last outcome: pass that to `replay`, and keep each outcome. Two coroutines of two steps have six orders',
    ).toEqual(['A B A B', 'A B B A', 'A A B B', 'B A B A', 'B A A B', 'B B A A']);
  });

  it('takes every order of three coroutines', () => {
    const outcomes = explore(() => [steps(2), steps(2), steps(2)]);
    expect(
      `${outcomes.length} orders, ${new Set(outcomes.map(({ schedule }) => schedule)).size} of them different`,
      'six steps, two of each coroutine, can be ordered in 90 ways: go on until `nextChoices` returns null, and keep all outcomes',
    ).toBe('90 orders, 90 of them different');
  });

  it('looks at the end of each run', () => {
    let count = 0;
    const outcomes = explore(
      () => {
        count = 0;
        function* add(): Coro<void> {
          const before = count;
          yield;
          count = before + 1;
        }
        return [add(), add()];
      },
      () => count,
    );
    expect(
      outcomes.map(({ schedule, seen }) => `${schedule}: ${seen}`),
      'you see at the end of a run whether it went well, before the next run begins. Pass `look` on to `replay`, which calls it then and puts the value into the outcome',
    ).toEqual(['A B A B: 1', 'A B B A: 1', 'A A B B: 2', 'B A B A: 1', 'B A A B: 1', 'B B A A: 2']);
  });

  it('finds a deadlock, and goes on', () => {
    const ends = [twoWays, annFirst].map((program) => {
      const outcomes = explore(program);
      const stuck = outcomes.filter(({ end }) => end.startsWith('deadlock'));
      return `${program.name}: ${stuck.length} of ${outcomes.length} orders are stuck`;
    });
    expect(
      ends,
      'a run in which nobody can go on is an outcome like any other. Keep it, and go on with the next order',
    ).toEqual(['twoWays: 4 of 8 orders are stuck', 'annFirst: 0 of 6 orders are stuck']);
  });

  it('refuses a program with too many orders', () => {
    /** So many coroutines of one step. */
    function ordersOf(count: number): string {
      let made = 0;
      return outcome(() => {
        return explore(() => {
          made += 1;
          if (made > 10_001) throw new Error('run 10,002, and no end');
          return Array.from({ length: count }, () => steps(1));
        }).length;
      });
    }
    expect(
      [`7 coroutines: ${ordersOf(7)}`, `8 coroutines: ${ordersOf(8)}`],
      'seven coroutines of one step have 5,040 orders, eight have 40,320, and twenty have a number with 19 digits: when there are 10,000 outcomes and another run is to come, throw `tooLarge()`',
    ).toEqual([
      '7 coroutines: 5040',
      '8 coroutines: throws RangeError: more than 10000 schedules: explore fewer coroutines, or coroutines with fewer steps',
    ]);
  });

  it('finds nothing wrong with your lock', () => {
    let lock: Lock;
    let inside: number;
    function* guest(): Coro<void> {
      yield* withLock(lock, function* () {
        inside += 1;
        if (inside > 1) throw new Error('two are inside');
        yield;
        inside -= 1;
      });
    }
    const outcomes = explore(
      () => {
        lock = new Lock();
        inside = 0;
        return [guest(), guest(), guest()];
      },
      () => `${lock}`,
    );
    expect(
      badOrders(outcomes, '<Lock [unlocked]>'),
      'your own explorer has put your own lock through every order of three tasks: in the orders below, it does not keep its promise',
    ).toEqual([]);
  });
});

describe('5. Event (stretch)', () => {
  /** An event, and tasks that wait for it. */
  function waiting(
    names: string,
    play: (event: Event, tasks: Task<unknown>[], say: Say) => Coro<unknown>,
  ): Story {
    return live(function* (tell) {
      const { say, end } = untilEnd(tell);
      const event = new Event();
      const tasks = [...names].map((name) =>
        createTask(
          (function* (): Coro<string> {
            const result = yield* event.wait();
            say(`${name} goes on`);
            return shown(result);
          })(),
        ),
      );
      yield* pause(1);
      yield* play(event, tasks, say);
      end();
      for (const task of tasks) task.cancel();
    });
  }

  const set = (event: Event, say: Say): void => {
    const result = outcome(() => event.set());
    if (result !== 'undefined') say(`set ${result}`);
  };

  it('lets nobody wait when it is set', () => {
    expect(
      live(function* (say) {
        const event = new Event();
        set(event, say);
        createTask(
          (function* (): Coro<void> {
            say('another task');
          })(),
        );
        say(`${event}: ${shown(yield* event.wait())}`);
        yield* pause(1);
        say(`${event}`);
      }),
      '`set` sets the flag, and it stays set. Then `wait` returns true at once, and does not join the line: there is nothing to wait for',
    ).toEqual(['<Event [set]>: true', 'another task', '<Event [set]>']);
  });

  it('waits until it is set', () => {
    expect(
      waiting('AB', function* (event, tasks, say) {
        yield* pause();
        say(`${event}`);
        set(event, say);
        say('is set');
        yield* pause();
        say(`${tasks.map(stateOf)}, ${event}`);
      }),
      'a task that waits joins the line and waits for its future, with `yield*`. `set` fills the futures of all of them; each leaves the line in its own turn, and gets true',
    ).toEqual([
      '<Event [unset, waiters:2]>',
      'is set',
      'A goes on',
      'B goes on',
      "'true','true', <Event [set]>",
    ]);
  });

  it('wakes those that wait even if it is cleared at once', () => {
    expect(
      waiting('A', function* (event, _tasks, say) {
        set(event, say);
        event.clear();
        yield* pause();
        say(`${event}`);
      }),
      'A was waiting when `set` was called, so it has been woken. That the flag is unset again when A has its turn does not matter: A was woken, and does not look again',
    ).toEqual(['A goes on', '<Event [unset]>']);
  });

  it('can be set twice while a task that was woken has not had its turn', () => {
    expect(
      waiting('A', function* (event, _tasks, say) {
        set(event, say);
        set(event, say);
        event.clear();
        set(event, say);
        yield* pause();
      }),
      'the future of A is filled already and still in the line: filling it again is an error. Fill those that are not done',
    ).toEqual(['A goes on']);
  });

  it('is left by a task that is cancelled', () => {
    expect(
      waiting('AB', function* (event, [a, b], say) {
        a?.cancel();
        set(event, say);
        yield* pause();
        say(`${[a, b].map((task) => stateOf(task as Task<unknown>))}, ${event}`);
      }),
      'A was cancelled: its future is done, though A still stands in the line, and must not be filled. A leaves the line in any case, and the error is for A',
    ).toEqual(['B goes on', "cancelled,'true', <Event [set]>"]);
  });
});

describe('6. Semaphore (stretch)', () => {
  /** A semaphore without places, and tasks that wait for one. */
  function queueing(
    names: string,
    play: (semaphore: Semaphore, tasks: Task<unknown>[], say: Say) => Coro<unknown>,
    make: () => Semaphore = () => new Semaphore(0),
  ): Story {
    return live(function* (tell) {
      const { say, end } = untilEnd(tell);
      const semaphore = make();
      const tasks = [...names].map((name) =>
        createTask(
          (function* (): Coro<string> {
            const result = yield* semaphore.acquire();
            say(`${name} is in`);
            return shown(result);
          })(),
        ),
      );
      yield* pause(1);
      yield* play(semaphore, tasks, say);
      end();
      for (const task of tasks) task.cancel();
    });
  }

  it('lets so many in at a time', () => {
    expect(
      queueing(
        'ABC',
        function* (semaphore, tasks, say) {
          yield* pause();
          say(`${semaphore}`);
          release(semaphore, say);
          yield* pause();
          say(`${tasks.map(stateOf)}, ${semaphore}`);
        },
        () => new Semaphore(2),
      ),
      'there are two places: C waits for its future until somebody gives a place back, leaves the line, and gets true. One `release` is one place',
    ).toEqual([
      'A is in',
      'B is in',
      '<Semaphore [locked, waiters:1]>',
      'C is in',
      "'true','true','true', <Semaphore [locked]>",
    ]);
  });

  it('counts places that nobody waits for', () => {
    expect(
      live(function* (say) {
        const semaphore = new Semaphore(0);
        release(semaphore, say);
        release(semaphore, say);
        say(`${semaphore}`);
        const bounded = new BoundedSemaphore(1);
        say(outcome(() => bounded.release()));
      }),
      'each `release` adds one place; nobody waits, so the places stay. `BoundedSemaphore`, which is given, looks at `value` to see that there are too many',
    ).toEqual([
      '<Semaphore [unlocked, value:2]>',
      'throws RangeError: BoundedSemaphore released too many times',
    ]);
  });

  it('wakes as many as there are places, in the order of the line', () => {
    expect(
      queueing('ABC', function* (semaphore, _tasks, say) {
        release(semaphore, say);
        release(semaphore, say);
        yield* pause();
        say(`${semaphore}`);
      }),
      'two places for three that wait: each `release` wakes the first one that is not woken yet',
    ).toEqual(['A is in', 'B is in', '<Semaphore [locked, waiters:1]>']);
  });

  it('passes over tasks that are cancelled', () => {
    expect(
      queueing('ABC', function* (semaphore, tasks, say) {
        tasks[0]?.cancel();
        tasks[1]?.cancel();
        release(semaphore, say);
        yield* pause();
        say(`${tasks.map(stateOf)}, ${semaphore}`);
      }),
      'A and B were cancelled and still stand in the line; their futures are done. The place is for the first whose future is not done. And a cancelled task leaves the line and ends with its error',
    ).toEqual(['C is in', "cancelled,cancelled,'true', <Semaphore [locked]>"]);
  });

  it('gets a place back from a task that is woken and then cancelled', () => {
    expect(
      queueing('A', function* (semaphore, [a], say) {
        release(semaphore, say);
        a?.cancel();
        yield* pause();
        say(`${stateOf(a as Task<unknown>)}, ${semaphore}`);
      }),
      'a place was taken for A when it was woken, and A will never use it: when A leaves with an error, and its future was filled, it gives the place back',
    ).toEqual(['cancelled, <Semaphore [unlocked, value:1]>']);
  });

  it('takes nothing from a task that was never woken', () => {
    expect(
      queueing('AB', function* (semaphore, [a], say) {
        a?.cancel();
        yield* pause();
        say(`${semaphore}`);
      }),
      'A was cancelled while it waited. No place was taken for it, so it has no place to give back',
    ).toEqual(['<Semaphore [locked, waiters:1]>']);
  });

  it('wakes the next one when a place comes back', () => {
    expect(
      queueing('AB', function* (semaphore, [a], say) {
        release(semaphore, say);
        a?.cancel();
        yield* pause();
        say(`${semaphore}`);
      }),
      'A was woken and cancelled, so a place is free, and B waits for one: A wakes it on its way out, or nobody will',
    ).toEqual(['B is in', '<Semaphore [locked]>']);
  });

  it('wakes as many as have a place when the line moves on', () => {
    expect(
      live(function* (say) {
        const semaphore = new Semaphore(0);
        const guest = (name: string): Task<void> =>
          createTask(
            (function* (): Coro<void> {
              yield* semaphore.acquire();
              say(`${name} is in`);
            })(),
          );
        const tasks = [guest('A')];
        yield* pause(1);
        tasks.push(guest('B'), guest('C'));
        for (let times = 0; times < 3; times++) release(semaphore, say);
        yield* pause(2);
        say(`after two turns: ${semaphore}`);
        yield* pause(10);
        for (const task of tasks) task.cancel();
      }),
      'three places: A was woken, and B and C came while it was still in the line, so they joined the line too. When A leaves the line, two places are left: it wakes as many tasks as there are places, and not one after the other',
    ).toEqual(['A is in', 'B is in', 'C is in', 'after two turns: <Semaphore [locked]>']);
  });
});

describe('7. Condition (stretch)', () => {
  /** A condition, and tasks that wait for a notify. */
  function listening(
    names: string,
    play: (condition: Condition, tasks: Task<unknown>[], say: Say) => Coro<unknown>,
  ): Story {
    return live(function* (tell) {
      const { say, end } = untilEnd(tell);
      const condition = new Condition();
      const tasks = [...names].map((name) =>
        createTask(
          withLock(condition, function* () {
            const result = yield* condition.wait();
            say(`${name} goes on, ${condition.locked() ? 'with' : 'without'} the lock`);
            yield;
            return shown(result);
          }),
        ),
      );
      yield* pause(1);
      yield* play(condition, tasks, say);
      end();
      for (const task of tasks) task.cancel();
      yield* pause();
    });
  }

  it('gives the lock away while it waits', () => {
    expect(
      listening('AB', function* (condition, _tasks, say) {
        yield* pause();
        say(`${condition}`);
      }),
      'a task that waits for something to change has to let others change it: `wait` releases the lock before it waits. Both tasks are in the line now, and the lock is free',
    ).toEqual(['<Condition [unlocked, waiters:2]>']);
  });

  it('goes on with the lock after a notify', () => {
    expect(
      listening('A', function* (condition, tasks, say) {
        yield* condition.acquire();
        condition.notify();
        yield* pause();
        say(`${tasks.map(stateOf)}, ${condition}`);
        condition.release();
        yield* pause();
        say(`${tasks.map(stateOf)}, ${condition}`);
      }),
      'A was notified while main had the lock: it leaves the line, waits for the lock, and goes on when it has it. `wait` returns true',
    ).toEqual(['waits, <Condition [locked]>', 'A goes on, with the lock', "'true', <Condition [unlocked]>"]);
  });

  it('notifies as many as it should', () => {
    expect(
      listening('ABC', function* (condition, tasks, say) {
        for (const n of [2, 5]) {
          yield* condition.acquire();
          condition.notify(n);
          condition.release();
          yield* pause(8);
          say(`after notify(${n}): ${tasks.map(stateOf)}`);
        }
      }),
      '`wake(n)` wakes the first n that are not woken yet, or as many as there are',
    ).toEqual([
      'A goes on, with the lock',
      'B goes on, with the lock',
      "after notify(2): 'true','true',waits",
      'C goes on, with the lock',
      "after notify(5): 'true','true','true'",
    ]);
  });

  it('counts only those that it wakes', () => {
    expect(
      listening('ABC', function* (condition, tasks, say) {
        yield* condition.acquire();
        condition.notify();
        condition.notify();
        condition.release();
        yield* pause(8);
        say(`${tasks.map(stateOf)}`);
      }),
      'A was woken by the first notify and still stands in the line: it is not woken again, and it does not count. The second notify is for B',
    ).toEqual(['A goes on, with the lock', 'B goes on, with the lock', "'true','true',waits"]);
  });

  it('has the lock again when it is cancelled', () => {
    expect(
      live(function* (say) {
        const condition = new Condition();
        const task = createTask(
          withLock(condition, function* () {
            try {
              yield* condition.wait();
            } finally {
              say(`${condition}`);
            }
          }),
        );
        yield* pause();
        task.cancel();
        yield* pause();
        say(`${stateOf(task)}, ${condition}`);
      }),
      'a cancel is an error at the `yield*`, and the code around `wait` will release the lock: so take it again in any case, and leave the line in any case. Then let the error through',
    ).toEqual(['<Condition [locked]>', 'cancelled, <Condition [unlocked]>']);
  });

  it('hands a notify on when it is cancelled', () => {
    expect(
      listening('ABC', function* (condition, tasks, say) {
        yield* condition.acquire();
        condition.notify();
        tasks[0]?.cancel();
        condition.release();
        yield* pause(8);
        say(`${tasks.map(stateOf)}`);
      }),
      'A was notified and cancelled, so it will not do what it was notified for, and B was not notified: when A leaves with an error, it wakes one other task',
    ).toEqual(['B goes on, with the lock', "cancelled,'true',waits"]);
  });

  it('waitFor looks first, and again after each wait', () => {
    expect(
      live(function* (say) {
        const condition = new Condition();
        let looks = 0;
        let value = 0;
        const look = (): number => {
          looks += 1;
          return value;
        };
        const task = createTask(
          withLock(condition, function* () {
            return yield* condition.waitFor(look);
          }),
        );
        yield* pause();
        for (const next of [0, 7]) {
          yield* condition.acquire();
          value = next;
          condition.notify();
          condition.release();
          yield* pause();
          say(`value ${value}: looked ${looks} times, ${stateOf(task)}`);
        }
        value = 8;
        say(`value 8: ${shown(yield* condition.waitFor(look))}`);
        task.cancel();
      }),
      'look before the first wait, which may not be needed, and after each wait, because a notify only says that something has changed. Return what the predicate returned',
    ).toEqual(['value 0: looked 2 times, waits', 'value 7: looked 3 times, 7', 'value 8: 8']);
  });
});
