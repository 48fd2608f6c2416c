import type { Answer, Create, Resume } from '../model/events.ts';
import type { Wordings } from './wording.ts';

/** How it is told that the right to run goes from one to the other, or that somebody is made who may get it. */
export const MOVES: Wordings<(Create | Resume | Answer)['type']> = {
  create: {
    sentence: ({ by, frame }, nameOf) => `${nameOf(by)} makes ${nameOf(frame)}`,
    labels: (_, name) => (name ? [`makes ${name}`, name, name.replace(/^.* (?=#)/, '')] : ['makes', '']),
  },
  resume: {
    sentence: (event, nameOf) =>
      event.delegated
        ? `${nameOf(event.by)} passes ${call(event)} on to ${nameOf(event.frame)}`
        : `${nameOf(event.by)} resumes ${nameOf(event.frame)}: ${call(event)}`,
    labels: (event, name) => {
      if (event.by === event.frame) return [`itself: ${call(event)}`];
      return name ? [`${name}.${call(event)}`, call(event)] : [call(event)];
    },
  },
  yield: {
    sentence: ({ frame, to, value, delegated }, nameOf) =>
      `${nameOf(frame)} yields ${value}${delegated ? `, through ${nameOf(to)}` : ''}`,
    labels: ({ value }) => [`yield ${value}`, value],
  },
  return: {
    sentence: ({ frame, to, value, delegated, again }, nameOf) =>
      again
        ? hadEnded(nameOf(frame), value)
        : `${nameOf(frame)} returns ${value}${delegated ? ` to the yield* of ${nameOf(to)}` : ''}, and has ended`,
    labels: ({ value, again }) => {
      if (again) return [`${value}, done`, 'done'];
      return value === 'undefined' ? ['return'] : [`return ${value}`, value];
    },
  },
  throw: {
    sentence: ({ frame, to, value, delegated, again, refused }, nameOf) => {
      if (refused) return `${nameOf(frame)} is running and cannot be resumed: ${value}`;
      if (again) return `${nameOf(frame)} had ended; ${value} comes straight back`;
      return `${nameOf(frame)} throws ${value}${delegated ? ` into ${nameOf(to)}` : ''}, and has ended`;
    },
    labels: ({ value }) => [`throw ${value}`, value],
  },
  close: {
    sentence: ({ frame, value, again }, nameOf) =>
      again
        ? hadEnded(nameOf(frame), value)
        : `${nameOf(frame)} closes${value === 'undefined' ? '' : `, with ${value}`}`,
    labels: ({ value }) => (value === 'undefined' ? ['close'] : [`close ${value}`, value]),
  },
};

function call({ how, value }: Resume): string {
  return `${how}(${value ?? ''})`;
}

function hadEnded(frame: string, value: string): string {
  return `${frame} had ended; it answers ${value}, done`;
}
