import { expect, it } from 'vitest';
import type { StateChange, TraceEvent } from '../../../tools/trace/model/events.ts';
import { pausesOf, type RunState, statesOf } from '../../../tools/trace/model/states.ts';
import { tree, write } from '../runs.ts';

const print = (state?: StateChange): TraceEvent => ({
  type: 'print',
  by: 0,
  value: '',
  ...(state && { state }),
});

const plain = ({ ready, futures, timers }: RunState) => ({
  ready: [...ready],
  futures: [...futures.values()].map(({ future, state, waiters }) => [future, state, waiters.length]),
  timers: [...timers],
});

const ann = { id: 'Task-1', label: 'Task-1' };

it('keeps what no later event has told, and shares what stays', () => {
  const states = statesOf({
    events: [
      print(),
      print({
        ready: [{ loop: 1, calls: [ann] }],
        futures: [{ future: 'Future #1', state: 'pending', waiters: [] }],
      }),
      print(),
      print({
        ready: [
          { loop: 1, calls: [] },
          { loop: 2, calls: [ann] },
        ],
        futures: [{ future: 'Task-1', state: 'pending', waiters: [] }],
      }),
      print({
        futures: [{ future: 'Future #1', state: 'finished', value: '4', waiters: [] }],
        timers: [{ loop: 2, timers: [{ number: 1, when: 2 }] }],
      }),
    ],
  });
  expect(states.map(plain)).toEqual([
    { ready: [], futures: [], timers: [] },
    { ready: [[1, [ann]]], futures: [['Future #1', 'pending', 0]], timers: [] },
    { ready: [[1, [ann]]], futures: [['Future #1', 'pending', 0]], timers: [] },
    {
      ready: [
        [1, []],
        [2, [ann]],
      ],
      futures: [
        ['Future #1', 'pending', 0],
        ['Task-1', 'pending', 0],
      ],
      timers: [],
    },
    {
      ready: [
        [1, []],
        [2, [ann]],
      ],
      futures: [
        ['Future #1', 'finished', 0],
        ['Task-1', 'pending', 0],
      ],
      timers: [[2, [{ number: 1, when: 2 }]]],
    },
  ]);
  expect(states[2]).toBe(states[1]);
  expect(states[3]?.futures).toBe(states[3]?.futures);
});

/** After each event: the paused frames with their lines and variables, `1@6 n=1`. */
const paused = (events: readonly TraceEvent[]): string[] =>
  pausesOf({ events }).map((each) =>
    [...each.paused]
      .map(([who, { at, variables }]) =>
        [`${who}@${at?.line ?? '?'}`, ...variables.map((v) => v.join('='))].join(' '),
      )
      .join(', '),
  );

it('knows the yield that a frame is paused at, until it is resumed', () => {
  const { events } = write('', (pen) => {
    const one = pen.make('one', 1);
    const other = pen.make('other', 1);
    pen.next(one, undefined, 2);
    pen.yields('1', 6);
    pen.next(other, undefined, 3);
    pen.yields('1');
    pen.next(one, undefined, 4);
    pen.next(one, undefined, 7);
    pen.refuses();
    pen.throws('Error');
    pen.return(other, undefined, 5);
    pen.closes('undefined');
    pen.next(one, undefined, 8);
    pen.again();
  });
  const told = events.map(
    (event): TraceEvent => (event.type === 'yield' ? { ...event, variables: [['n', '1']] } : event),
  );
  expect(paused(told)).toEqual([
    '',
    '',
    '',
    '1@6 n=1',
    '1@6 n=1',
    '1@6 n=1, 2@? n=1',
    '2@? n=1',
    '2@? n=1',
    '2@? n=1',
    '2@? n=1',
    '',
    '',
    '',
    '',
  ]);
});

it('knows the yield* that a frame stays at, as long as the one behind it lives', () => {
  const { events } = write('', (pen) => {
    const outer = pen.make('outer', 9);
    pen.next(outer, undefined, 10);
    const inner = pen.make('inner', 2);
    pen.pass(inner, 'next', undefined, 2);
    pen.yields("'a'", 5);
    pen.yields("'a'", 2);
    pen.next(outer, undefined, 11);
    pen.pass(inner, 'next', undefined, 2);
    pen.returns('undefined', 6);
    pen.yields("'b'", 3);
  });
  const told = events.map((event): TraceEvent => {
    const isFirst = event === events[3];
    return event.type === 'resume' && isFirst ? { ...event, variables: [['n', '1']] } : event;
  });
  expect(paused(told)).toEqual([
    '',
    '',
    '',
    '1@2 n=1',
    '1@2 n=1, 2@5',
    '1@2 n=1, 2@5',
    '1@2 n=1, 2@5',
    '1@2 n=1',
    '',
    '1@3',
  ]);
});

it('follows a tube through many frames', () => {
  const run = tree();
  const deepest = Math.max(...pausesOf(run).map((each) => each.paused.size));
  expect([deepest, pausesOf(run).at(-1)?.paused.size]).toEqual([4, 0]);
});
