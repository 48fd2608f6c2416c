import type { Done, Note, Timer, Turn, Wait } from '../model/notes.ts';
import { arrival, departure } from './outside.ts';
import { seconds } from './phrases.ts';
import type { Wordings } from './wording.ts';

/** How it is told what happens while somebody runs. */
export const NOTES: Wordings<Note['type']> = {
  print: ({ by, value }, nameOf) => `${nameOf(by)} prints "${value}"`,
  turn: (event) => `turn ${event.number} begins${atTime(event)}, with ${callsReady(event)}`,
  timer: (event, nameOf) => timerSentence(event, nameOf(event.by)),
  done: (event, nameOf) => doneSentence(event, nameOf(event.by)),
  wake: ({ future, task }) => `${future} is done, and wakes ${task}`,
  wait: (event) => `the loop waits${waitLimit(event)}`,
  turned: ({ number }) => `turn ${number} ends: its calls have been made`,
  read: ({ by, future, how, value }, nameOf) => {
    if (how === 'finished') return `${nameOf(by)} reads ${value ?? 'undefined'} out of ${future}`;
    if (value === undefined && how === 'cancelled') return `${nameOf(by)} finds that ${future} is cancelled`;
    return `${nameOf(by)} reads the error out of ${future}: ${value ?? how}`;
  },
  arrives: (event, nameOf) => arrival(event, nameOf(event.by)),
  leaves: (event, nameOf) => departure(event, nameOf(event.by)),
};

function atTime({ time }: Turn): string {
  return time === undefined ? '' : ` at ${seconds(time)}`;
}

function callsReady({ ready }: Turn): string {
  if (ready === 0) return 'nothing ready';
  return `${ready} ${ready === 1 ? 'call' : 'calls'} ready`;
}

function waitLimit({ timeout }: Wait): string {
  return timeout === undefined ? '' : ` for at most ${seconds(timeout)}`;
}

function dueTime({ when }: Timer): string {
  return when === undefined ? '' : `, due at ${seconds(when)}`;
}

function timerSentence(event: Timer, by: string): string {
  const { callback } = event;
  const timer = `timer ${event.number}`;
  switch (event.what) {
    case 'set':
      return `${by} sets ${timer}${dueTime(event)}${callback === undefined ? '' : `, to call ${callback}`}`;
    case 'due':
      return `${timer} goes off${callback === undefined ? '' : `: ${by} calls ${callback}`}`;
    case 'cancelled':
      return `${by} cancels ${timer}`;
  }
}

/** What has become of a task. */
const BECOMES = { finished: 'has its result', failed: 'fails', cancelled: 'is cancelled' } as const;

function doneSentence({ future, task, how, value }: Done, by: string): string {
  const said = value === undefined ? '' : `: ${value}`;
  if (task) return `${future} ${BECOMES[how]}${said}`;
  if (how === 'cancelled') return `${by} cancels ${future}`;
  const what = how === 'failed' ? 'an error' : 'its result';
  return `${by} gives ${future} ${what}${said}`;
}
