import type { Arrives, Leaves } from '../model/notes.ts';
import { counted } from './phrases.ts';

/** What is said of an event of the world outside: who it is, and what it is about. */
type OutsideWording = (event: Arrives | Leaves, by: string) => string;

/** `the connection`, `connection 2` */
function named(thing: string): string {
  return /\d$/.test(thing) ? thing : `the ${thing}`;
}

const about = ({ thing = 'connection' }: Arrives | Leaves): string => named(thing);
/** Bytes of the only connection are those of no other one. */
const preposed = (word: string, { thing = 'connection' }: Arrives | Leaves): string =>
  thing === 'connection' ? '' : ` ${word} ${named(thing)}`;
const after = (sign: string, { value }: Arrives | Leaves): string =>
  value === undefined ? '' : sign + value;
const bytesOf = ({ bytes = 0 }: Arrives | Leaves): string =>
  `${counted(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`;

/** By what arrives. */
const ARRIVALS: Readonly<Record<string, OutsideWording>> = {
  call: ({ value }) => `a call arrives: ${value}()`,
  data: (event) =>
    `${bytesOf(event)} ${event.bytes === 1 ? 'arrives' : 'arrive'}${preposed('for', event)}${after(': ', event)}`,
  datagram: (event) => `a datagram of ${bytesOf(event)} arrives${after(': ', event)}`,
  eof: (event) => `the end arrives: nothing more comes${preposed('for', event)}`,
  connected: (event) => `${about(event)} is made`,
  accepted: (event) => `a connection arrives at ${about({ ...event, thing: event.thing ?? 'server' })}`,
  listening: (event) => `${about(event)} listens`,
  opened: (event) => `${about(event)} is open`,
  below: (event) => `what was written${preposed('to', event)} is on its way`,
  closed: (event) => `${about(event)} is closed${after(', by an error: ', event)}`,
  failed: (event) => `${about(event)} fails${after(': ', event)}`,
  trouble: (event) => `an error arrives for ${about(event)}${after(': ', event)}`,
  answered: (event) => `an answer arrives${after(': ', event)}`,
  spawned: (event) => `${about(event)} has started`,
  exited: (event) => `${about(event)} has ended${after(': ', event)}`,
};

/** By what leaves. */
const DEPARTURES: Readonly<Record<string, OutsideWording>> = {
  write: (event, by) => `${by} sends ${bytesOf(event)}${preposed('to', event)}${after(': ', event)}`,
  sendto: (event, by) => `${by} sends a datagram of ${bytesOf(event)}${after(': ', event)}`,
  end: (event, by) => `${by} sends the end${preposed('to', event)}`,
  close: (event, by) => `${by} closes ${about(event)}`,
  abort: (event, by) => `${by} breaks off ${about(event)}`,
  submit: (event, by) => `${by} sends a job out${after(': ', event)}`,
  kill: (event, by) => `${by} sends ${event.value ?? 'a signal'} to ${about(event)}`,
  'open connect': (event, by) => `${by} asks for a connection${after(' to ', event)}`,
  'open listen': (_event, by) => `${by} opens a server`,
  'open udp': (_event, by) => `${by} opens a socket`,
  'open child': (event, by) => `${by} starts ${event.value ?? 'a program'}`,
};

export function arrival(event: Arrives, by: string): string {
  return (
    ARRIVALS[event.what]?.(event, by) ?? `${event.what} arrives${preposed('for', event)}${after(': ', event)}`
  );
}

export function departure(event: Leaves, by: string): string {
  return (
    DEPARTURES[event.what]?.(event, by) ??
    `${by} sends ${event.what}${preposed('to', event)}${after(': ', event)}`
  );
}

/** What is not said of it in a picture, where its arrow says that it arrives or leaves: then the value is enough. */
const SPEAKS_FOR_ITSELF: readonly string[] = ['data', 'datagram', 'answered', 'write', 'sendto', 'submit'];

const SHORT: Readonly<Record<string, string>> = {
  eof: 'the end',
  end: 'the end',
  accepted: 'a connection',
  below: 'sent',
  'open connect': 'connect',
  'open listen': 'listen',
  'open udp': 'open a socket',
  'open child': 'start',
};

/** The same in a word or two, for an arrow; the value is written after it, if there is one. */
export function outsideWord({ what, value }: Arrives | Leaves): string {
  if (what === 'call') return `${value}()`;
  if (value !== undefined && SPEAKS_FOR_ITSELF.includes(what)) return '';
  return SHORT[what] ?? what;
}
