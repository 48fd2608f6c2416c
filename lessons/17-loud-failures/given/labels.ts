import type { Future } from '../../11-future/future.ts';
import { frameOf } from '../../12-task/given/place.ts';
import { Task } from '../../12-task/task.ts';

/** A task by its name, frames and line, `Task-1 main > fetch at kitchen.ts:12`; any other future as it is shown. */
export function labelOf(future: Future<unknown>): string {
  if (!(future instanceof Task)) return String(future).replace(/ cb=\[[^\]]*\]/, '');
  if (future.done()) return `${future.getName()} done`;
  return `${future.getName()} ${future.getStack().join(' > ')} at ${placeIn(future)}`;
}

/** The line at which the outermost frame of a task is: `kitchen.ts:12`. */
export function placeIn(task: Task<unknown>): string {
  return frameOf(task.getCoro()).at;
}

/** What a task waits for, in a list; several, when it waits for a `gather` of lesson 16; nothing when it is ready to run. */
export function waitsFor(future: Future<unknown>): readonly Future<unknown>[] {
  const children: unknown = Reflect.get(future, 'children');
  if (Array.isArray(children)) return children.filter((child: Future<unknown>) => !child.done());
  const awaited = future instanceof Task ? future.waitingFor : null;
  if (awaited === null || awaited.done()) return [];
  return Array.isArray(Reflect.get(awaited, 'children')) ? waitsFor(awaited) : [awaited];
}

/** What `tasks` wait for, also by way of a `gather` in a `gather`. */
export function waitedFor(tasks: readonly Task<unknown>[]): ReadonlySet<Future<unknown>> {
  const all = new Set<Future<unknown>>();
  const todo: Future<unknown>[] = [...tasks];
  for (let next = todo.pop(); next !== undefined; next = todo.pop())
    for (const each of waitsFor(next)) {
      if (!all.has(each)) todo.push(each);
      all.add(each);
    }
  return all;
}

/** Rows as lines, each column as wide as it has to be. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
