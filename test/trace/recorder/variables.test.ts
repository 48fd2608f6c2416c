import { expect, it } from 'vitest';
import { assembleRun } from '../../../tools/trace/model/assemble.ts';
import type { Batch } from '../../../tools/trace/model/events.ts';
import { hooks } from '../../../tools/trace/recorder/hooks.js';
import { startRecording } from '../../../tools/trace/recorder/recorder.js';

const throwing = (): never => {
  throw new Error('somebody asked');
};

// Prepared as the runner prepares a lesson.

function* inner(list: unknown[]): Generator<unknown, void, void> {
  hooks.begin('inner', 'a.ts:1', 9);
  const own = () => 1;
  yield hooks.at('a.ts:3', 1, 'list,own,late', (at) => (at === 0 ? list : at === 1 ? own : late));
  list.push(2);
  const late = { toString: throwing };
  yield hooks.at('a.ts:5', 2, 'list,own,late', (at) => (at === 0 ? list : at === 1 ? own : late));
}

function* outer(name: string): Generator<unknown, void, void> {
  hooks.begin('outer', 'a.ts:10', 19);
  hooks.out(yield* hooks.tube('a.ts:11', hooks.made(hooks.here(), 'a.ts:11', inner([])), 'name', () => name));
  yield hooks.at('a.ts:12', 3);
  hooks.out(yield* hooks.tube('a.ts:13', [4], 'name', () => name));
}

it('a frame that pauses has its variables as they are then: none that have no value, and no functions', () => {
  const parts: Batch[] = [];
  const stop = startRecording({ send: (batch) => void parts.push(batch) });
  const frame = hooks.made(hooks.here(), 'a.ts:20', outer('ann'));
  while (!frame.next().done);
  stop();
  const { events, frames } = assembleRun(parts);
  const told = events.flatMap((event) =>
    'variables' in event && event.variables !== undefined
      ? [[event.type, frames[event.frame - 1]?.name, event.at?.line, event.variables]]
      : [],
  );
  expect(told).toEqual([
    ['resume', 'inner', 11, [['name', "'ann'"]]],
    ['yield', 'inner', 3, [['list', '[]']]],
    [
      'yield',
      'inner',
      5,
      [
        ['list', '[2]'],
        ['late', '{ toString: function throwing }'],
      ],
    ],
    ['yield', 'outer', 13, [['name', "'ann'"]]],
  ]);
});
