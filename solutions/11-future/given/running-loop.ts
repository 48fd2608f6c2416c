/** The part of a loop that a future needs: `callSoon` puts a call at the end of the ready queue. */
export interface Loop {
  callSoon(callback: () => void): unknown;
}

let running: Loop | null = null;

/** The loop that runs now; null when none does. */
export function runningLoop(): Loop | null {
  return running;
}

/** The loop that runs now. @throws {Error} `no running event loop` */
export function needRunningLoop(): Loop {
  if (running === null) throw new Error('no running event loop');
  return running;
}

/** Says which loop runs from now on; null when none does. */
export function setRunningLoop(loop: Loop | null): void {
  running = loop;
}
