import { basename, dirname, join, resolve } from 'node:path';
import type { Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { unmarked } from '../../terminal/markdown.ts';
import type { TraceEnding, TraceRun } from '../../trace/model/events.ts';
import { testsNamed } from '../child/names/test-names.js';
import { MEMORY_MB } from '../child/start.js';
import { toVerdict } from '../diagnosis/verdict.ts';
import { MOST_COUNTED_EVENTS } from '../process/limits.ts';
import { type Breakage, newRunRecord, type RunRecord } from '../process/run-record.ts';
import { openWarmPool } from '../process/warm-pool.ts';
import { wallClock } from '../process/watchdog.ts';
import { type Executor, openExecutor } from '../vitest/executor.ts';
import { toId } from '../vitest/ids.ts';
import { sourceToShow } from '../vitest/source-plugin.ts';
import { assembleTrace } from './assemble.ts';

/** How long what is recorded may go without getting anywhere, in seconds. */
const HANG_SECONDS = 5;
const PROGRAM = 'the program';
/** How many tests are listed for a user who has named none of them. */
const MOST_NAMES = 20;

/** What to record. */
export interface TraceRequest {
  /** What the picture is called; the name of the test follows, when it is one. */
  readonly title: string;
  /** A program, by its absolute path: its `demo`, or everything that it does when it is loaded. Or a file of tests. */
  readonly file: string;
  /** The name of a test, or a part of it that no other has, when the file is one of tests: the titles of its describes and its own, joined by ` > `. */
  readonly test?: string | undefined;
  /** Text that stands for files, by absolute path. */
  readonly overlay?: ReadonlyMap<string, string> | undefined;
}

/** Runs programs and tests, and records what their generators do. */
export interface Tracer {
  /**
   * Records one run, in a process of its own that does not outlive the call.
   * @throws {UserError} when the file cannot be loaded, or has no such test.
   * @throws {DOMException} `AbortError` when `signal` aborts first.
   */
  trace(request: TraceRequest, signal?: AbortSignal): Promise<TraceRun>;
  close(): Promise<void>;
}

/**
 * A tracer for the workbook at `root`. It loads the test machinery when it is first used.
 * The caller closes it.
 */
export function openTracer(root: string): Tracer {
  const place = resolve(root);
  const warmPool = openWarmPool(MEMORY_MB);
  let opening: Promise<Executor> | undefined;
  let busy: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Executor> {
    warmPool.fill(1);
    const settings = { root: place, hangSeconds: HANG_SECONDS, clock: wallClock, warmPool, reuse: false };
    const executor = await openExecutor({ ...settings, isTraced: true });
    warmPool.onStart(executor.prepare);
    return executor;
  }

  async function record(request: TraceRequest, signal?: AbortSignal): Promise<TraceRun> {
    signal?.throwIfAborted();
    opening ??= open();
    const executor = await opening;
    const overlay = new Map(request.overlay);
    const file = request.test === undefined ? programFile(request.file) : request.file;
    if (request.test === undefined) overlay.set(file, programText(request.file));
    const test = request.test ?? PROGRAM;
    const { runRecords, broken, trouble } = await executor.run([file], overlay, signal, {
      about: { trace: { test } },
    });
    const runRecord = runRecords[0] ?? newRunRecord(file);
    const seen = { runRecord, broken, trouble, overlay };
    const { ending, name } = endingOf(place, { ...request, test }, seen);
    const title = request.test === undefined ? request.title : `${request.title} “${name}”`;
    return { title, ...assembleTrace(place, runRecord.traces), ending };
  }

  return {
    trace(request, signal) {
      const turn = busy.then(() => record(request, signal));
      busy = turn.catch(() => {});
      return turn;
    },
    async close() {
      await warmPool.close();
      await opening?.then((executor) => executor.close());
    },
  };
}

/** A program runs as the only test of a file that is nowhere on the disk: with everything that stops and explains endless loops. */
function programFile(file: string): string {
  return join(dirname(file), '.program.test.ts');
}

function programText(file: string): string {
  return [
    "import { it } from 'vitest';",
    `it(${JSON.stringify(PROGRAM)}, async () => {`,
    `  const program = await import(${JSON.stringify(`./${basename(toId(file))}`)});`,
    '  await program.demo?.((line) => console.log(line));',
    '});',
  ].join('\n');
}

interface Seen {
  readonly runRecord: RunRecord;
  readonly broken: readonly Breakage[];
  readonly trouble: string | null;
  readonly overlay: ReadonlyMap<string, string>;
}

function endingOf(
  root: string,
  { test, file }: TraceRequest & { readonly test: string },
  { runRecord, broken, trouble, overlay }: Seen,
): { readonly ending: TraceEnding; readonly name: string } {
  const input = {
    root,
    lesson: standIn(file, runRecord.file),
    courseTests: null,
    runRecords: [runRecord],
    broken,
    trouble,
    memoryMb: MEMORY_MB,
    hangSeconds: HANG_SECONDS,
    hash: '',
    seconds: 0,
    read: (name: string) => sourceToShow(overlay, name),
  };
  const [error] = runRecord.loadErrors;
  if (broken.length > 0 || error !== undefined) {
    const loadErrors = [error ?? { message: '' }];
    const { sentence } = toVerdict({ ...input, runRecords: [{ ...runRecord, loadErrors }] });
    throw new UserError(unmarked(sentence), 1);
  }
  const dropped = runRecord.traces.at(-1)?.dropped ?? 0;
  const { kind, sentence, tests } = toVerdict(input);
  if (kind === 'trouble') throw new UserError(unmarked(sentence), 1);
  const own = tests.find(({ status }) => status !== 'not-run');
  if (own === undefined) throw new UserError(whichTest(test, tests));
  const { name } = own;
  if (dropped >= MOST_COUNTED_EVENTS) {
    const endless = `It had not ended after ${dropped.toLocaleString('en-US')} events, and was stopped. Look for the condition that should end the loop.`;
    return { name, ending: { how: 'stopped', sentence: endless } };
  }
  if (own.status === 'passed' && runRecord.ending?.how === 'done') return { name, ending: { how: 'done' } };
  return kind === 'failed' || kind === 'todo'
    ? {
        name,
        ending: {
          how: 'thrown',
          error: own.isVerbatim ? (own.explanation ?? '') : unmarked(own.explanation ?? sentence),
        },
      }
    : { name, ending: { how: 'stopped', sentence: unmarked(sentence) } };
}

function whichTest(wanted: string, tests: readonly { readonly name: string }[]): string {
  const fitting = testsNamed(tests, wanted);
  const list = (some: typeof tests): string => {
    const names = some.map(({ name }) => name);
    const shown = names.filter((name) => !name.startsWith('0. ')).slice(0, MOST_NAMES);
    const rest = some.length - shown.length;
    return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].map((name) => `  ${name}`).join('\n');
  };
  return fitting.length > 1
    ? `Several tests fit “${wanted}”. Write more of the name of one:\n${list(fitting)}`
    : `There is no test “${wanted}”. These are there:\n${list(tests)}`;
}

/** What a verdict wants to know of a lesson: whose file is whose. */
function standIn(file: string, tests: string): Lesson {
  const dir = dirname(file);
  const about = { slug: '', number: 0, folder: '', title: '', question: '' };
  const time = { minutes: 0, stretchMinutes: 0, fastTrack: false };
  const files = { dir, solutionDir: dir, readme: '', demo: null, sources: [file], given: [], tests: [tests] };
  return { ...about, ...time, ...files, stage: { letter: '', name: '' }, exercises: [] };
}
