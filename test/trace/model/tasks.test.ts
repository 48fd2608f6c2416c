import { describe, expect, it } from 'vitest';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { tasksOf } from '../../../tools/trace/model/tasks.ts';
import { hellos, letter, pipeline, tree, write } from '../runs.ts';

/** Whose lane each frame stands in, by name; those with a lane of their own are left out. */
function guests(run: TraceRun): string[] {
  const { hosts, run: seen } = tasksOf(run);
  const name = (who: number) => seen.frames[who - 1]?.name;
  return [...hosts].map(([guest, host]) => `${name(guest)} -> ${name(host)}`);
}

const hidden = (run: TraceRun): number => run.events.filter(tasksOf(run).isInside).length;

describe('where a loop tells of its turns', () => {
  it('everything that a task runs by yield* stands in its lane, and is called after it', () => {
    expect(guests(hellos())).toEqual([
      'Future[Symbol.iterator] in Task-1 main -> main',
      'sleep in Task-2 hello -> hello',
      'Future[Symbol.iterator] in Task-2 hello -> hello',
      'sleep in bob hello -> hello',
      'Future[Symbol.iterator] in bob hello -> hello',
      'Future[Symbol.iterator] in Task-1 main -> main',
    ]);
  });

  it('what goes on between them is not shown, and everything else is', () => {
    const run = hellos();
    expect(run.events.filter(tasksOf(run).isInside).map(({ type }) => type)).toEqual(
      run.events
        .filter((event) => 'frame' in event && ![1, 2, 3].includes(event.frame))
        .map(({ type }) => type),
    );
  });

  it('a frame that nobody has driven has a lane of its own: somebody has forgotten a star', () => {
    const run = write('', (pen) => {
      const main = pen.task('Task-1', 'main');
      pen.turn(1, 1);
      pen.next(main);
      pen.make('sleep');
      pen.returns('undefined');
    });
    expect([guests(run), hidden(run)]).toEqual([[], 0]);
  });

  it('so has a frame that two have driven, and one that is driven by hand', () => {
    const run = write('', (pen) => {
      const [main, other] = [pen.task('Task-1', 'main'), pen.task('Task-2', 'main')];
      const [shared, own] = [pen.make('shared'), pen.make('own')];
      pen.turn(1, 2);
      for (const task of [main, other]) {
        pen.next(task);
        pen.pass(shared, 'next');
        pen.yields('undefined');
        pen.yields('undefined');
      }
      pen.next(main);
      pen.next(own);
      pen.yields('1');
      pen.returns('undefined');
    });
    expect([guests(run), hidden(run)]).toEqual([[], 0]);
  });
});

describe('where it tells of none', () => {
  it('only the frame that waits for a future is not shown', () => {
    const run = letter();
    expect(guests(run)).toEqual(['Future[Symbol.iterator] in read -> read']);
    expect(hidden(run)).toBe(5);
  });
});

it('without tasks a run is left as it is', () => {
  for (const run of [pipeline(), tree()]) {
    expect(tasksOf(run).run).toBe(run);
    expect([guests(run), hidden(run)]).toEqual([[], 0]);
  }
});
