/** A task whose `cancel` passes the request on. */
export interface Cancelling {
  done(): boolean;
  /** Cancels what the task waits for, or has its next step throw. @param isCircle whether that waits for the task itself */
  cancelOnce(message: string | undefined, isCircle: () => boolean): void;
}

interface Asked {
  readonly task: Cancelling;
  readonly message: string | undefined;
  /** The task whose `cancel` asked for it. */
  readonly by: Asked | null;
}

/** The request that is carried out now. */
let current: Asked | null = null;
/** What that has asked for so far. */
let asked: Asked[] = [];
/** Whether one of those was asked for by a task that it waits for. */
let closesCircle = false;

/**
 * Asks `task`, and what it waits for, and what that waits for. A request that is made in the middle of another one is carried
 * out after it, and not inside it: a hundred thousand tasks may wait for each other in a row. Each is asked before the
 * next one of the same caller, as if the calls were nested.
 */
export function walk(task: Cancelling, message: string | undefined): void {
  const request: Asked = { task, message, by: current };
  if (current !== null) {
    if (isAbove(task)) closesCircle = true;
    else asked.push(request);
    return;
  }
  const todo = [request];
  try {
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      current = next;
      asked = [];
      closesCircle = false;
      if (!next.task.done()) next.task.cancelOnce(next.message, () => closesCircle);
      while (asked.length > 0) todo.push(asked.pop() as Asked);
    }
  } finally {
    current = null;
    asked = [];
  }
}

/** Whether `task` is one of those that are being asked, from the first one to the one whose turn it is. */
function isAbove(task: Cancelling): boolean {
  for (let each = current; each !== null; each = each.by) if (each.task === task) return true;
  return false;
}
