import type { Answer, Create, Resume } from '../model/events.ts';
import type { Wordings } from './wording.ts';

/** How it is told that the right to run goes from one to the other, or that somebody is made who may get it. */
export const MOVES: Wordings<(Create | Resume | Answer)['type']> = {
  create: ({ by, frame }, nameOf) => `${nameOf(by)} makes ${nameOf(frame)}`,
  resume: (event, nameOf) =>
    event.delegated
      ? `${nameOf(event.by)} passes ${call(event)} on to ${nameOf(event.frame)}`
      : `${nameOf(event.by)} resumes ${nameOf(event.frame)}: ${call(event)}`,
  yield: ({ frame, to, value, delegated }, nameOf) =>
    `${nameOf(frame)} yields ${value}${delegated ? `, through ${nameOf(to)}` : ''}`,
  return: ({ frame, to, value, delegated, again }, nameOf) =>
    again
      ? hadEnded(nameOf(frame), value)
      : `${nameOf(frame)} returns ${value}${delegated ? ` to the yield* of ${nameOf(to)}` : ''}, and has ended`,
  throw: ({ frame, to, value, delegated, again, refused }, nameOf) => {
    if (refused) return `${nameOf(frame)} is running and cannot be resumed: ${value}`;
    if (again) return `${nameOf(frame)} had ended; ${value} comes straight back`;
    return `${nameOf(frame)} throws ${value}${delegated ? ` into ${nameOf(to)}` : ''}, and has ended`;
  },
  close: ({ frame, value, again }, nameOf) =>
    again
      ? hadEnded(nameOf(frame), value)
      : `${nameOf(frame)} closes${value === 'undefined' ? '' : `, with ${value}`}`,
};

function call({ how, value }: Resume): string {
  return `${how}(${value ?? ''})`;
}

function hadEnded(frame: string, value: string): string {
  return `${frame} had ended; it answers ${value}, done`;
}
