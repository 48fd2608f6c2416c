import type { Done, Note, Timer, Turn, Wait } from '../model/notes.ts';
import { seconds } from './phrases.ts';
import type { Labels, Wordings } from './wording.ts';

/** How it is told what happens while somebody runs. */
export const NOTES: Wordings<Note['type']> = {
  print: {
    sentence: ({ by, value }, nameOf) => `${nameOf(by)} prints "${value}"`,
    labels: ({ value }) => [`"${value}"`],
  },
  turn: {
    sentence: (event) => `turn ${event.number} begins${atTime(event)}, with ${callsReady(event)}`,
    labels: (event) => {
      const turn = `turn ${event.number}`;
      return [`${turn}${atTime(event)}: ${callsReady(event)}`, `${turn}${atTime(event)}`, turn];
    },
  },
  timer: {
    sentence: (event, nameOf) => timerSentence(event, nameOf(event.by)),
    labels: timerLabels,
  },
  done: {
    sentence: (event, nameOf) => doneSentence(event, nameOf(event.by)),
    labels: (event) => [doneLabel(event)],
  },
  wake: {
    sentence: ({ future, task }) => `${future} is done, and wakes ${task}`,
    labels: ({ future, task }) => [`${future} wakes ${task}`],
  },
  wait: {
    sentence: (event) => `the loop waits${waitLimit(event)}`,
    labels: (event) => [`waits${waitLimit(event)}`, 'waits'],
  },
  turned: {
    sentence: ({ number }) => `turn ${number} ends: its calls have been made`,
    labels: ({ number }) => [`turn ${number} ends`],
  },
  read: {
    sentence: ({ by, future, how, value }, nameOf) =>
      how === 'finished'
        ? `${nameOf(by)} reads ${value ?? 'undefined'} out of ${future}`
        : `${nameOf(by)} reads the error out of ${future}: ${value ?? how}`,
    labels: ({ value, how }) => [value ?? how],
  },
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

function forTime({ when }: Timer): string {
  return when === undefined ? '' : ` for ${seconds(when)}`;
}

function timerSentence(event: Timer, by: string): string {
  const { callback } = event;
  const timer = `timer ${event.number}`;
  switch (event.what) {
    case 'set':
      return `${by} sets ${timer}${forTime(event)}${callback === undefined ? '' : `, to call ${callback}`}`;
    case 'due':
      return `${timer} goes off${callback === undefined ? '' : `: ${by} calls ${callback}`}`;
    case 'cancelled':
      return `${by} cancels ${timer}`;
  }
}

function timerLabels(event: Timer): Labels {
  const timer = `timer ${event.number}`;
  switch (event.what) {
    case 'set':
      return [`sets ${timer}${forTime(event)}`];
    case 'due':
      return event.callback === undefined
        ? [`${timer} goes off`]
        : [`${timer} goes off: ${event.callback}`, `${timer} goes off`];
    case 'cancelled':
      return [`cancels ${timer}`];
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

function doneLabel({ future, how, value }: Done): string {
  if (how === 'cancelled') return `${future} is cancelled`;
  if (how === 'failed') return `${future} has failed: ${value ?? 'undefined'}`;
  return `${future} is done${value === undefined ? '' : `: ${value}`}`;
}
