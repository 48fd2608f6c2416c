import { expect, it } from 'vitest';
import { assembleRun } from '../../../tools/trace/model/assemble.ts';
import type { TraceEvent } from '../../../tools/trace/model/events.ts';

it('numbers frames anew, and leaves times as they are', () => {
  const events: TraceEvent[] = [
    { type: 'yield', frame: 30, to: 20, value: '7' },
    { type: 'wait', loop: 1, timeout: 20, from: 20, to: 30, by: 20 },
    { type: 'turn', by: 30, number: 20, ready: 30, time: 20 },
  ];
  expect(assembleRun([{ frames: [], events, dropped: 0 }]).events).toEqual([
    { type: 'yield', frame: 2, to: 1, value: '7' },
    { type: 'wait', loop: 1, timeout: 20, from: 20, to: 30, by: 1 },
    { type: 'turn', by: 2, number: 20, ready: 30, time: 20 },
  ]);
});
