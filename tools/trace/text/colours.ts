import type { Styles } from '../../terminal/style.ts';
import type { EventType, TraceEvent } from '../model/events.ts';
import type { Painter } from './canvas.ts';

/** What is written beside a lane or on an arrow, by the kind of event; null for the colour of the terminal. */
const COLOURS: { readonly [T in EventType]: 'red' | 'magenta' | null } = {
  create: null,
  resume: null,
  yield: null,
  return: null,
  throw: 'red',
  close: null,
  print: null,
  turn: 'magenta',
  timer: 'magenta',
  done: 'magenta',
  wake: 'magenta',
  wait: 'magenta',
  turned: 'magenta',
  read: 'magenta',
};

/** Paints what is written of an event. */
export function painterOf({ type }: TraceEvent, style: Styles): Painter {
  const colour = COLOURS[type];
  return colour === null ? (text) => text : style[colour];
}
