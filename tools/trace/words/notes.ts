import type { Done, Note, Timer, Turn } from '../model/notes.ts';
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
    sentence: (event, nameOf) => alarmSentence(event, nameOf(event.by)),
    labels: alarmLabels,
  },
  done: {
    sentence: (event, nameOf) => doneSentence(event, nameOf(event.by)),
    labels: (event) => [doneLabel(event)],
  },
  wake: {
    sentence: ({ future, task }) => `${future} is done, and wakes ${task}`,
    labels: ({ future, task }) => [`${future} wakes ${task}`],
  },
};

/** A time or a span, in seconds: `0.3 s`. */
function seconds(time: number): string {
  return `${Math.round(time * 1e6) / 1e6} s`;
}

function atTime({ time }: Turn): string {
  return time === undefined ? '' : ` at ${seconds(time)}`;
}

function callsReady({ ready }: Turn): string {
  if (ready === 0) return 'nothing ready';
  return `${ready} ${ready === 1 ? 'call' : 'calls'} ready`;
}

function forTime({ when }: Timer): string {
  return when === undefined ? '' : ` for ${seconds(when)}`;
}

function alarmSentence(event: Timer, by: string): string {
  const { callback } = event;
  const alarm = `alarm ${event.number}`;
  switch (event.what) {
    case 'set':
      return `${by} sets ${alarm}${forTime(event)}${callback === undefined ? '' : `, to call ${callback}`}`;
    case 'due':
      return `${alarm} goes off${callback === undefined ? '' : `: ${by} calls ${callback}`}`;
    case 'cancelled':
      return `${by} cancels ${alarm}`;
  }
}

function alarmLabels(event: Timer): Labels {
  const alarm = `alarm ${event.number}`;
  switch (event.what) {
    case 'set':
      return [`sets ${alarm}${forTime(event)}`];
    case 'due':
      return event.callback === undefined
        ? [`${alarm} goes off`]
        : [`${alarm} goes off: ${event.callback}`, `${alarm} goes off`];
    case 'cancelled':
      return [`cancels ${alarm}`];
  }
}

function doneSentence({ future, how, value }: Done, by: string): string {
  if (how === 'cancelled') return `${by} cancels ${future}`;
  const what = how === 'failed' ? 'an error' : 'its result';
  return `${by} gives ${future} ${what}${value === undefined ? '' : `: ${value}`}`;
}

function doneLabel({ future, how, value }: Done): string {
  if (how === 'cancelled') return `${future} is cancelled`;
  if (how === 'failed') return `${future} has failed: ${value ?? 'undefined'}`;
  return `${future} is done${value === undefined ? '' : `: ${value}`}`;
}
