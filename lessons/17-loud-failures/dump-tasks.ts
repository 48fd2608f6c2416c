import type { Future, Loop } from '../11-future/future.ts';
import { inColumns, labelOf, placeIn, waitedFor, waitsFor } from './given/labels.ts';
import { allTasks } from './loud-loop.ts';

/** A tree is cut off below this many levels. */
const DEEP = 100;

/** The tasks of `loop` that are not done, one line each: who, in which frames, at which line, waiting for what. */
export function dumpTasks(loop: Loop): string {
  const rows = [...allTasks(loop)].map((task) => [
    task.getName(),
    task.getStack().join(' > '),
    placeIn(task),
    waitsFor(task).map(labelOf).join(', ') || 'its next turn',
  ]);
  return inColumns([['task', 'frames', 'at', 'waits for'], ...rows]);
}

/**
 * The same as a tree: below each task stands what it waits for. A task that nothing waits for begins a tree of its own. Where
 * a task waits for itself by way of others, the tree says so and stops.
 */
export function dumpTaskTree(loop: Loop): string {
  const lines: string[] = [];
  const shown = new Set<Future<unknown>>();
  const tasks = [...allTasks(loop)];
  const below = waitedFor(tasks);
  // Tasks in a circle are all below another one: they come last, and the first of each circle stands at the top.
  for (const task of [...tasks.filter((each) => !below.has(each)), ...tasks]) {
    if (shown.has(task)) continue;
    lines.push(labelOf(task));
    for (const line of branches(task, '', [task], shown)) lines.push(line);
  }
  return lines.join('\n');
}

/**
 * The lines below the line of `future`: what it waits for, each with its own branches below it.
 *
 * A future that has branches is shown with them once. The second time it gets only its own line, which ends in ` (a circle)` when it is
 * on the path that leads here, and in ` (see above)` when it is elsewhere in the tree.
 * @param indent begins each of these lines
 * @param path from the top of the tree to `future`, which is the last
 * @param shown the futures whose branches are in the tree already
 */
function* branches(
  future: Future<unknown>,
  indent: string,
  path: readonly Future<unknown>[],
  shown: Set<Future<unknown>>,
): Generator<string, void, void> {
  shown.add(future);
  if (path.length > DEEP) yield `${indent}...`;
  if (path.length > DEEP) return;
  const below = waitsFor(future);
  for (const [index, each] of below.entries()) {
    const isLast = index === below.length - 1;
    const line = `${indent}${isLast ? '└── ' : '├── '}${labelOf(each)}`;
    const deeper = `${indent}${isLast ? '    ' : '│   '}`;
    // TODO 6: the line, and its branches below it; but a second line for `each` is short
    throw new Error('TODO 6: the line, and its branches below it; but a second line for `each` is short');
  }
}
