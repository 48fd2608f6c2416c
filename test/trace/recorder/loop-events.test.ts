import { afterEach, describe, expect, it } from 'vitest';
import { traceOf } from '../../../tools/testing/trace.ts';
import type { Batch } from '../../../tools/trace/model/events.ts';
import { startRecording } from '../../../tools/trace/recorder/recorder.js';
import { sentence } from '../../../tools/trace/words/sentence.ts';

const KEY = Symbol.for('from-yield-to-await.loop-watcher');
const globals = globalThis as { [KEY]?: { watcher?: ((event: unknown) => void) | undefined } };

afterEach(() => {
  delete globals[KEY];
});

class Future {}
class Task extends Future {}

/** What is recorded when a loop tells `events`, in sentences. */
function told(...events: unknown[]): string[] {
  const parts: Batch[] = [];
  const stop = startRecording({ send: (batch) => void parts.push(batch) });
  for (const event of events) globals[KEY]?.watcher?.(event);
  stop();
  return parts.flatMap((part) => part.events.map((event) => sentence({ frames: [] }, event)));
}

describe('a loop', () => {
  it('tells as long as something is recorded, and afterwards whoever watched before', () => {
    const heard: unknown[] = [];
    globals[KEY] = { watcher: (event) => heard.push(event) };
    expect(told({ type: 'turn', loop: {}, ready: 2, time: 0 })).toEqual([
      'turn 1 begins at 0 s, with 2 calls ready',
    ]);
    globals[KEY].watcher?.('later');
    expect(heard).toEqual(['later']);
  });

  it('has futures and tasks that are called by their class and a number, or by their name', () => {
    const [first, second, known, unknown] = [new Future(), new Future(), new Task(), new Task()];
    expect(
      told(
        { type: 'task', task: known, generator: (function* () {})(), name: 'cook' },
        { type: 'wake', task: known, by: first },
        { type: 'wake', task: unknown, by: second },
        { type: 'wake', task: known, by: first },
        { type: 'done', future: first, state: 'finished', outcome: [second, known] },
        { type: 'done', future: second, state: 'failed', outcome: new Error('full') },
        { type: 'done', future: new Future(), state: 'cancelled', outcome: new Error() },
        { type: 'done', future: new Future(), state: 'finished', outcome: undefined },
        { type: 'done', future: known, state: 'finished', outcome: 1 },
      ),
    ).toMatchInlineSnapshot(`
      [
        "Future #1 is done, and wakes cook",
        "Future #2 is done, and wakes Task #1",
        "Future #1 is done, and wakes cook",
        "caller gives Future #1 its result: [Future #2, cook]",
        "caller gives Future #2 an error: Error: full",
        "caller cancels Future #3",
        "caller gives Future #4 its result",
      ]
    `);
  });

  it('has alarms that go off or are cancelled, once', () => {
    const [tick, never] = [{}, {}];
    const loop = {};
    const set = { type: 'timer', what: 'set', loop, when: 1, callback: 'tick' };
    const [due, cancelled] = ['due', 'cancelled'].map((what) => ({ type: 'timer', what }));
    expect(
      told(
        { ...set, timer: tick },
        { ...set, timer: never, when: Infinity, callback: '' },
        { type: 'turn', loop, ready: 0, time: 0 },
        { ...cancelled, timer: never },
        { ...due, timer: never },
        { ...due, timer: tick },
        { ...cancelled, timer: tick },
        { ...due, timer: {} },
      ),
    ).toMatchInlineSnapshot(`
      [
        "caller sets alarm 1 for 1 s, to call tick",
        "caller sets alarm 2",
        "turn 1 begins at 0 s, with nothing ready",
        "caller cancels alarm 2",
        "alarm 1 goes off: caller calls tick",
      ]
    `);
  });

  it('counts its turns by itself, and so does another one', () => {
    const [one, other] = [{}, {}];
    expect(
      told(
        { type: 'turn', loop: one, ready: 1, time: 0 },
        { type: 'turn', loop: one, ready: 1, time: 0.5 },
        { type: 'turn', loop: other, ready: 3, time: 17.25 },
        { type: 'turn', loop: one, ready: 0, time: 0.1 + 0.2 + 0.3 },
      ),
    ).toEqual([
      'turn 1 begins at 0 s, with 1 call ready',
      'turn 2 begins at 0.5 s, with 1 call ready',
      'turn 1 begins, with 3 calls ready',
      'turn 3 begins at 0.6 s, with nothing ready',
    ]);
  });

  it('is not believed when it tells nonsense', () => {
    const trap = {
      toString() {
        throw new Error('asked');
      },
    };
    expect(
      told(
        undefined,
        'turn',
        { type: 'toString' },
        { type: 'turn', loop: {}, ready: trap },
        { type: 'turn', loop: {}, ready: 1, time: 'noon' },
        { type: 'task', task: trap, generator: trap, name: trap },
        { type: 'wake', task: 'me', by: {} },
        { type: 'done', future: new Future(), state: trap },
        { type: 'timer', what: 'set', timer: {}, when: trap, callback: 'tick' },
      ),
    ).toEqual([]);
  });

  it('says nothing to whoever joins in for the generators', () => {
    const outer: Batch[] = [];
    const inner: Batch[] = [];
    const stop = startRecording({ send: (batch) => void outer.push(batch) });
    const leave = startRecording({ send: (batch) => void inner.push(batch), every: true });
    globals[KEY]?.watcher?.({ type: 'turn', loop: {}, ready: 1 });
    leave();
    stop();
    expect(inner.flatMap(({ events }) => events)).toEqual([]);
    expect(outer.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(['turn']);
  });

  it('does not change what a test tells of futures: they are numbered from the first one there', () => {
    const work = (): void => {
      const both = new Task();
      for (const _ of gives(new Future(), both, both)) {
      }
    };
    const alone = traceOf(work);
    const stop = startRecording({ send: () => {}, every: true });
    for (const _ of gives(new Future(), new Task())) {
    }
    const inside = traceOf(work);
    stop();
    expect(inside).toEqual(alone);
    expect(alone.filter((line) => line.includes('yields'))).toEqual([
      'gives yields Future #1',
      'gives yields Task #1',
      'gives yields Task #1',
    ]);
  });
});

function* gives(...values: unknown[]): Generator<unknown, void, void> {
  yield* values;
}
