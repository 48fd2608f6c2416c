import type { Lesson } from '../../../tools/course/types.ts';
import type { DiagnosisInput } from '../../../tools/runner/diagnosis/input.ts';
import { toVerdict } from '../../../tools/runner/diagnosis/verdict.ts';
import { newRunRecord, type RunEnding, record } from '../../../tools/runner/process/run-record.ts';
import type { WireError, WireEvent } from '../../../tools/runner/process/wire.ts';
import type { Verdict } from '../../../tools/verdict.ts';

const DIR = '/w/lessons/02-work';
export const WORK = `${DIR}/work.ts`;
export const TEST = `${DIR}/work.test.ts`;

const lesson: Lesson = {
  slug: 'work',
  number: 2,
  folder: '02-work',
  dir: DIR,
  solutionDir: '/w/solutions/02-work',
  title: 'Work',
  stage: { letter: 'A', name: 'Generators' },
  minutes: 1,
  stretchMinutes: 0,
  fastTrack: false,
  question: '',
  exercises: [],
  sources: [WORK],
  given: [],
  tests: [TEST],
  demo: null,
  readme: `${DIR}/README.md`,
};

/** A run that has taken place nowhere. */
export interface Told {
  readonly events: readonly WireEvent[];
  /** How it ended; null when it never began. */
  readonly ending?: RunEnding | null;
  readonly texts?: Readonly<Record<string, string>>;
  readonly trouble?: string;
  readonly unwritten?: ReadonlyMap<number, WireError>;
}

/** The verdict on what is told of a run. */
export function verdictOn({
  events,
  ending = { how: 'done' },
  texts = {},
  trouble,
  unwritten,
}: Told): Verdict {
  const runRecord = newRunRecord(TEST);
  for (const event of events) record(runRecord, event);
  runRecord.ending = ending;
  const all: Readonly<Record<string, string>> = { [TEST]: `it('works', () => {});`, ...texts };
  const input: DiagnosisInput = {
    root: '/w',
    lesson,
    runRecords: [runRecord],
    broken: [],
    courseTests: null,
    trouble: trouble ?? null,
    ...(unwritten && { unwritten }),
    memoryMb: 256,
    hangSeconds: 5,
    hash: '',
    seconds: 0,
    read: (file) => all[file],
  };
  return toVerdict(input);
}

export const importing: WireEvent = { t: 'importing' };
export const loaded: WireEvent = {
  t: 'loaded',
  tests: [{ id: 'a', path: ['1. work', 'works'], runs: true }],
  errors: [],
};
export const start: WireEvent = { t: 'start', id: 'a' };
export const end = (error?: WireError): WireEvent => ({
  t: 'end',
  id: 'a',
  state: error === undefined ? 'pass' : 'fail',
  errors: error === undefined ? [] : [error],
});

/** An error whose stack is of these places, innermost first: `work.ts:3`. */
export function thrown(name: string, message: string, ...places: readonly string[]): WireError {
  const frames = places.map((place) => `    at f (${place.startsWith('/') ? place : `${DIR}/${place}`}:1)`);
  return { name, message, stack: [`${name}: ${message}`, ...frames].join('\n') };
}
