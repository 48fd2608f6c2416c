import type { Done, Note, Timer, Turn } from '../model/notes.ts';

/** A note in one plain sentence, without a full stop. @param by the name of whoever runs. */
export function noteSentence(event: Note, by: string): string {
  switch (event.type) {
    case 'print':
      return `${by} prints "${event.value}"`;
    case 'turn':
      return `turn ${event.number} begins${atTime(event)}, with ${callsReady(event)}`;
    case 'timer':
      return alarmSentence(event, by);
    case 'done':
      return doneSentence(event, by);
    case 'wake':
      return `${event.future} is done, and wakes ${event.task}`;
  }
}

/** What is written beside a lane, from the longest that can be said to the shortest. */
export function noteLabels(event: Note): readonly [string, ...string[]] {
  switch (event.type) {
    case 'print':
      return [`"${event.value}"`];
    case 'turn': {
      const turn = `turn ${event.number}`;
      return [`${turn}${atTime(event)}: ${callsReady(event)}`, `${turn}${atTime(event)}`, turn];
    }
    case 'timer':
      return alarmLabels(event);
    case 'done':
      return [doneLabel(event)];
    case 'wake':
      return [`${event.future} wakes ${event.task}`];
  }
}

/** A time or a span, in seconds: `0.3 s`. */
export function seconds(time: number): string {
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

function alarmLabels(event: Timer): readonly [string, ...string[]] {
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
