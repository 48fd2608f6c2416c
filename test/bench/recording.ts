import { hooks } from '../../tools/trace/recorder/hooks.js';
import { startRecording } from '../../tools/trace/recorder/recorder.js';

/** How often a generator is resumed. */
const RESUMES = 1_000_000;
const RUNS = 7;

interface Prepared {
  readonly $trace: typeof hooks;
}

function* bare(): Generator<number, never, unknown> {
  let n = 0;
  while (true) yield n++;
}

/** What `bare` is when it has been prepared to be recorded: see tools/runner/vitest/instrument.ts. */
function* prepared(): Generator<number, never, unknown> {
  const { $trace } = globalThis as unknown as Prepared;
  $trace.begin('prepared', 'recording.ts:1');
  let n = 0;
  while (true) yield $trace.at('recording.ts:3', n++) as number;
}

function driveBare(): number {
  const frame = bare();
  const started = performance.now();
  for (let i = 0; i < RESUMES; i++) frame.next();
  return (performance.now() - started) / 1000;
}

function drivePrepared(): number {
  const { $trace } = globalThis as unknown as Prepared;
  const frame = prepared();
  const started = performance.now();
  for (let i = 0; i < RESUMES; i++)
    $trace.made($trace.here('recording.ts:9'), 'recording.ts:9', frame.next());
  return (performance.now() - started) / 1000;
}

/**
 * Seconds that a million resumes take: recorded, with everything that is sent, and bare. Once more bare with the recorder loaded
 * and off, instead of what it costs who records nothing.
 */
export function recordResumes(): { recorded: number[]; off: number[]; bare: number[] } {
  const times = { recorded: [] as number[], off: [] as number[], bare: [] as number[] };
  Object.defineProperty(globalThis, '$trace', { value: hooks, configurable: true });
  let sent = 0;
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(driveBare());
    const stop = startRecording({
      send(batch) {
        sent += JSON.stringify(batch).length;
      },
    });
    times.recorded.push(drivePrepared());
    stop();
    times.off.push(driveBare());
  }
  if (sent === 0) throw new Error('nothing was recorded');
  return times;
}
