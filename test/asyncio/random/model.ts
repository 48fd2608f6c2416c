import type { Op, Program } from './program.ts';

/** How something ended: an error is its name. */
type Ending = { readonly value: unknown } | { readonly error: string };

/** A future of the model: how it ended, and who is to be told. */
class Box {
  ending: Ending | null = null;
  told: (() => void)[] = [];
}

/** A task of the model: a list of things to do, and how far it has come. */
class Script extends Box {
  at = -1;
  waitsFor: Box | null = null;
  isKilled = false;
  kills = 0;
}

interface Timer {
  readonly when: number;
  readonly call: () => void;
  isOff: boolean;
}

const CANCELLED: Ending = { error: 'CancelledError' };

/**
 * What asyncio's rules say that a random program does: written a second time, slowly, and with nothing in common with the
 * library. Lists that are searched stand for the queue and the heap, and a number stands for a suspended frame.
 */
export function runModel({ tasks: lists, futures: count }: Program): string[] {
  const lines: string[] = [];
  const boxes = Array.from({ length: count }, () => new Box());
  const scripts = new Map<number, Script>();
  const timers = new Map<number, Timer>();
  let pending: Timer[] = [];
  let ready: (() => void)[] = [];
  let time = 0;
  const log = (...words: unknown[]) => void lines.push(`${time} ${words.join(' ')}`);

  function end(box: Box, ending: Ending): void {
    box.ending = ending;
    ready.push(...box.told);
  }

  function tell(box: Box, call: () => void): void {
    (box.ending === null ? box.told : ready).push(call);
  }

  function cancel(box: Box): boolean {
    if (box.ending !== null) return false;
    if (!(box instanceof Script)) end(box, CANCELLED);
    else {
      box.kills += 1;
      if (box.waitsFor === null || !cancel(box.waitsFor)) box.isKilled = true;
    }
    return true;
  }

  function forgive(script: Script): number {
    script.kills = Math.max(0, script.kills - 1);
    if (script.kills === 0) script.isKilled = false;
    return script.kills;
  }

  function setTimer(seconds: number, call: () => void): Timer {
    const timer = { when: time + seconds, call: () => timer.isOff || call(), isOff: false };
    pending.push(timer);
    return timer;
  }

  function settle(box: Box, ending: Ending): Ending {
    if (box.ending !== null) return { error: 'InvalidStateError' };
    end(box, ending);
    return { value: undefined };
  }

  function spawn(name: number): boolean {
    if (scripts.has(name)) return false;
    const script = new Script();
    scripts.set(name, script);
    ready.push(() => resume(name, script, { value: undefined }));
    return true;
  }

  /** How `op` ends; or what it waits for. */
  function perform(op: Op, who: string): Ending | Box | 'turn' {
    const box = 'future' in op ? (boxes[op.future] as Box) : new Box();
    const script = 'task' in op ? scripts.get(op.task) : undefined;
    switch (op.kind) {
      case 'note':
        return { value: 'noted' };
      case 'turn':
        return 'turn';
      case 'sleep':
        if (op.seconds <= 0) return 'turn';
        setTimer(op.seconds, () => settle(box, { value: 'slept' }));
        return box;
      case 'wait':
        return box.ending ?? box;
      case 'fill':
        return settle(box, { value: `filled by ${who}` });
      case 'fail':
        return settle(box, { error: 'RangeError' });
      case 'drop':
        return { value: cancel(box) };
      case 'listen':
        return { value: tell(box, () => log(who, 'hears', box.ending === CANCELLED)) };
      case 'spawn':
        return { value: spawn(op.task) };
      case 'join':
        return script === undefined ? { value: 'nobody' } : (script.ending ?? script);
      case 'kill':
        return { value: script && cancel(script) };
      case 'count':
        return { value: script?.kills };
      case 'forgive':
        return { value: script && forgive(script) };
      case 'soon':
        return { value: void ready.push(() => log(who, 'soon')) };
      case 'later':
        return {
          value: void timers.set(
            op.timer,
            setTimer(op.seconds, () => log(who, 'later')),
          ),
        };
      case 'unset':
        return { value: void Object.assign(timers.get(op.timer) ?? {}, { isOff: true }) };
    }
  }

  /** Goes on, behind what it has waited for, until the script waits again or ends. */
  function resume(name: number, script: Script, waited: Ending | null): unknown {
    let ending: Ending | null = script.isKilled ? CANCELLED : (waited ?? (script.waitsFor as Box).ending);
    script.isKilled = false;
    script.waitsFor = null;
    if (script.at < 0) {
      if (ending === CANCELLED) return end(script, CANCELLED);
      script.at = 0;
      ending = null;
    }
    for (const op of (lists[name] as readonly Op[]).slice(script.at)) {
      const who = `${name}.${script.at} ${op.kind}`;
      const step = ending ?? perform(op, who);
      if (step === 'turn' || step instanceof Box) return suspend(name, script, op, step);
      log(who, ...('error' in step ? ['caught', step.error] : [step.value]));
      if ('error' in step && !op.survives)
        return end(script, step.error === 'CancelledError' ? CANCELLED : step);
      ending = null;
      script.at += 1;
    }
    return end(script, script.isKilled ? CANCELLED : { value: `end of ${name}` });
  }

  function suspend(name: number, script: Script, op: Op, step: Box | 'turn'): unknown {
    const turn = { value: op.kind === 'sleep' ? 'slept' : 'a turn' };
    if (step === 'turn') return ready.push(() => resume(name, script, turn));
    if (step === script) return ready.push(() => resume(name, script, { error: 'Error' }));
    script.waitsFor = step;
    tell(step, () => resume(name, script, null));
    if (script.isKilled && cancel(step)) script.isKilled = false;
    return undefined;
  }

  spawn(0);
  while (ready.length + pending.length > 0) {
    if (ready.length === 0) time = Math.max(time, Math.min(...pending.map(({ when }) => when)));
    const due = pending.filter(({ when }) => when <= time).sort((a, b) => a.when - b.when);
    pending = pending.filter(({ when }) => when > time);
    const turn = [...ready, ...due.map(({ call }) => call)];
    ready = [];
    for (const call of turn) call();
  }
  time = 100;
  for (const [name, box] of [...scripts, ...boxes.entries()]) log(name, endingOf(box));
  for (const { ending } of scripts.values())
    if (ending === null) log('reported', 'Task was destroyed but it is pending!');
  return lines;
}

function endingOf({ ending }: Box): unknown {
  if (ending === null) return 'pending';
  if ('value' in ending) return ending.value;
  return ending === CANCELLED ? 'cancelled' : 'failed';
}
