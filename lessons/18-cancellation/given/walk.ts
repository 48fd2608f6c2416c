/** A task that passes a request to stop on to what it waits for. */
export interface Cancelling {
  done(): boolean;
  /** One request that comes while the task waits, or before its next step. */
  cancelOnce(message: string | undefined): void;
  /** One request that came during the step that is over now. */
  cancelLate(message: string | undefined): void;
  /** What the task waits for waits for the task itself: no more waiting, its next step comes soon, and throws. */
  breakCircle(message: string | undefined): void;
}

type Way = 'cancelOnce' | 'cancelLate';

interface Request {
  readonly task: Cancelling;
  readonly message: string | undefined;
  readonly way: Way;
}

/** Calls inside calls; after these, requests wait in a list. Python's own stack would not be deep enough for many more. */
const DEEPEST = 250;

/** The tasks that are in the middle of passing a request on, from the first one to the last. */
const above = new Set<Cancelling>();
let depth = 0;
/** Where requests wait, once calls are `DEEPEST` deep. */
let asked: Request[] | null = null;
/** Whether the last task in `above` has just asked one of `above`. */
let closesCircle = false;

/**
 * Asks `task` to stop, which asks what it waits for, and so on. No task is asked again on the way down from itself, and a
 * hundred thousand tasks that wait for each other in a row do not fill the stack.
 */
export function walk(task: Cancelling, message: string | undefined, way: Way = 'cancelOnce'): void {
  if (above.has(task)) closesCircle = true;
  else if (asked !== null) asked.push({ task, message, way });
  else if (depth === DEEPEST) walkFlat({ task, message, way });
  else walkDeep({ task, message, way });
}

function walkDeep(request: Request): void {
  depth += 1;
  above.add(request.task);
  try {
    ask(request);
  } finally {
    above.delete(request.task);
    depth -= 1;
  }
}

/** In the same order as calls inside calls: everything below one task comes before its neighbour. */
function walkFlat(first: Request): void {
  const todo: (Request | Cancelling)[] = [first];
  const entered: Cancelling[] = [];
  try {
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (!('task' in next)) {
        above.delete(next);
        continue;
      }
      todo.push(next.task); // when this is on top again, everything below the task has been asked
      above.add(next.task);
      entered.push(next.task);
      asked = [];
      ask(next);
      todo.push(...asked.reverse());
    }
  } finally {
    asked = null;
    for (const task of entered) above.delete(task);
  }
}

function ask({ task, message, way }: Request): void {
  closesCircle = false;
  task[way](message);
  if (closesCircle) task.breakCircle(message);
  closesCircle = false;
}
