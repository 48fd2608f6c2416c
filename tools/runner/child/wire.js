// The learner's process tells what happens as it happens: one line of JSON an event, written synchronously to a pipe,
// because a process that is about to hang for ever has no later moment to write in.
import { writeSync } from 'node:fs';

const WIRE = 3;

// Taken now: learner code may replace or remove any of them.
const { stringify } = JSON;
const bytesOf = Buffer.from;

let held = '';

/** Writes one event together with the next one, for the many runs of authors: each write wakes the tool, which costs more than most tests do. */
export function hold(event) {
  held += `${stringify(event)}\n`;
}

/** Writes one event (see ../process/wire.ts). Returns when the pipe has taken all of it. */
export function send(event) {
  let rest = bytesOf(`${held}${stringify(event)}\n`);
  held = '';
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(WIRE, rest));
    } catch (error) {
      // The tool is gone, and the guardian is about to end this process.
      if (error.code !== 'EAGAIN') return;
    }
  }
}

/** What the tool wants to know of something thrown: plain strings, since not every value survives a pipe. */
export function describeError(thrown) {
  if (typeof thrown !== 'object' || thrown === null) return { message: String(thrown) };
  const text = (value) => (typeof value === 'string' ? value : undefined);
  return {
    name: text(thrown.name),
    message: text(thrown.message) ?? '',
    stack: text(thrown.stack),
    expected: text(thrown.expected),
    received: text(thrown.actual),
  };
}
