import { expect, it } from 'vitest';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { whereIn, whereOf } from '../../../tools/trace/scene/where.ts';

const file = 'lessons/12-task/task.ts';

const run: Pick<TraceRun, 'frames' | 'events'> = {
  frames: [
    { id: 1, name: 'ann', instance: 1, place: { file, line: 20 } },
    { id: 2, name: 'bob', instance: 1 },
  ],
  events: [
    { type: 'resume', by: 0, frame: 1, how: 'next', at: { file, line: 75, within: 'Task.step' } },
    { type: 'print', by: 1, value: 'hello', at: { file, line: 21 } },
    { type: 'return', frame: 1, to: 0, value: 'undefined' },
    { type: 'resume', by: 0, frame: 2, how: 'next' },
    { type: 'yield', frame: 2, to: 0, value: '1' },
  ],
};

it('is the line that was recorded, and nothing else when there is none', () => {
  expect(run.events.map((_, step) => whereOf(run, step))).toEqual([
    { type: 'somewhere', name: 'Task.step', file, line: 75 },
    { type: 'line', file, line: 21 },
    { type: 'somewhere', name: 'ann', file, line: 20 },
    { type: 'somewhere', name: 'caller' },
    { type: 'somewhere', name: 'bob' },
  ]);
});

it('can be asked of a place that was recorded of somebody', () => {
  expect([whereIn(run, 1, { file, line: 22 }), whereIn(run, 1, undefined)]).toEqual([
    { type: 'line', file, line: 22 },
    { type: 'somewhere', name: 'ann', file, line: 20 },
  ]);
});
