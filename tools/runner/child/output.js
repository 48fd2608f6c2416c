// What the learner's code prints goes to the tool as events, so that it is known which test printed it, and so that
// what was printed before a hang is not lost. A flood stops here: the pipe never sees more than LIMIT a test.
import { send } from './wire.js';

// Taken now: learner code may replace it.
const { nextTick } = process;

const LIMIT = 64 * 1024;
let kept = 0;
let cut = 0;

/** From now on output belongs to another test; what was withheld from the last one is accounted for first. */
export function turnPage() {
  if (cut > 0) send({ t: 'cut', characters: cut });
  kept = 0;
  cut = 0;
}

function write(chunk, encoding, callback) {
  const text =
    typeof chunk === 'string'
      ? chunk
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString();
  listener(text);
  let room = text.slice(0, LIMIT - kept);
  // Not half of a character.
  if (room.length < text.length && /[\ud800-\udbff]$/.test(room)) room = room.slice(0, -1);
  if (room !== '') send({ t: 'out', text: room });
  kept += room.length;
  cut += text.length - room.length;
  const done = typeof encoding === 'function' ? encoding : callback;
  if (typeof done === 'function') callSoon(done);
  return true;
}

/** The callback to call when its text is written, and how often. */
let written = [];

/** `console.log` gives the same function each time: a loop that prints without an end must not fill the memory with it. */
function callSoon(done) {
  const last = written[written.length - 1];
  if (last?.done === done) {
    last.times += 1;
    return;
  }
  if (written.length === 0) nextTick(tellWritten);
  written[written.length] = { done, times: 1 };
}

function tellWritten() {
  const told = written;
  written = [];
  for (const { done, times } of told) for (let time = 0; time < times; time += 1) done();
}

let listener = () => {};

/** Calls `heard` with everything that is printed from now on, whether it is kept or not. */
export function listenToOutput(heard) {
  listener = heard;
}

/** Takes over both streams of this process. */
export function captureOutput() {
  process.stdout.write = write;
  process.stderr.write = write;
}
