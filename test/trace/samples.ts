import type { EventOf, EventType, TraceRun } from '../../tools/trace/model/events.ts';

/** An event of every kind, all its parts filled in; the compiler names the kind that has none yet. */
export const SAMPLES: { readonly [T in EventType]: EventOf<T> } = {
  create: { type: 'create', by: 0, frame: 1, at: { file: 'demo.ts', line: 1 } },
  resume: { type: 'resume', by: 0, frame: 1, how: 'next', value: '7', at: { file: 'demo.ts', line: 2 } },
  yield: { type: 'yield', frame: 1, to: 0, value: '7', at: { file: 'demo.ts', line: 3 } },
  return: { type: 'return', frame: 1, to: 0, value: '7', at: { file: 'demo.ts', line: 4 } },
  throw: { type: 'throw', frame: 1, to: 0, value: '7' },
  close: { type: 'close', frame: 1, to: 0, value: '7' },
  print: { type: 'print', by: 0, value: '7' },
  turn: { type: 'turn', by: 0, number: 7, ready: 2, time: 0.5 },
  timer: { type: 'timer', by: 0, what: 'set', number: 7, callback: 'ring', when: 0.5 },
  done: { type: 'done', by: 0, future: 'Future #7', how: 'finished', value: '7' },
  wake: { type: 'wake', by: 0, task: 'Task-7', future: 'Future #7' },
  wait: { type: 'wait', by: 0, timeout: 7 },
  turned: { type: 'turned', by: 0, number: 7 },
  read: { type: 'read', by: 0, future: 'Future #7', how: 'finished', value: '7' },
  arrives: { type: 'arrives', by: 0, what: 'data', thing: 'connection', bytes: 7, value: "'seven\\r\\n'" },
  leaves: { type: 'leaves', by: 0, what: 'write', thing: 'connection', bytes: 7, value: "'seven\\r\\n'" },
};

/** A run of one frame, in which nothing else happens than this. */
export function only(...events: TraceRun['events']): TraceRun {
  const frames = [{ id: 1, name: 'work', instance: 1 }];
  return { title: 'a run', frames, events, dropped: 0, ending: { how: 'done' } };
}
