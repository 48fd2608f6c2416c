import type { Exit } from './child.ts';
import type { Evidence, Health, WireError, WireEvent, WireTest, WireTrace } from './wire.ts';

/** A file that could not be loaded, and why. `line` and `column` count from 1. */
export interface Breakage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The specifier, when it is an import that leads nowhere. */
  readonly unresolved?: string;
}

/** How the run of one test file came to its end. */
export type RunEnding =
  | { readonly how: 'done' }
  | { readonly how: 'hung'; readonly evidence: Evidence | null; readonly raw: string }
  | { readonly how: 'died'; readonly exit: Exit; readonly raw: string };

/** How one test ended. */
export interface TestOutcome {
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly errors: readonly WireError[];
  /** Whether it passed without an assertion. */
  readonly isEmpty?: true;
}

/** Everything that is known of one test file's run: a record that grows with each event. */
export interface RunRecord {
  readonly file: string;
  /** Whether the process has asked for the file: what went wrong before is our own trouble. */
  asked: boolean;
  health: Health;
  loaded: boolean;
  tests: readonly WireTest[];
  readonly outcomes: Map<string, TestOutcome>;
  /** What was printed, by test id; `''` is outside any test. */
  readonly output: Map<string, string>;
  /** The test that is running. */
  current: string | null;
  /** How far it has come: loaded, and every test begun or ended, counts one. */
  steps: number;
  /** Thrown outside any test, or by a hook of a whole `describe`. */
  readonly outside: { readonly error: WireError; readonly during: string | null }[];
  /** The first thing not written yet that each test came to, by test id, even if something caught its error. */
  readonly todos: Map<string, WireError>;
  /** What stopped the file from loading. */
  loadErrors: readonly WireError[];
  /** The generator that was resumed most often since the current test began. */
  busiest: { readonly name: string; readonly count: number } | null;
  /** What was recorded, in parts. */
  readonly traces: WireTrace[];
  /** Bytes that the process holds after the run; 0 when it has not said so. */
  kept: number;
  ending: RunEnding | null;
}

/** The record of a run that has not begun. @param file the test file's absolute path. */
export function newRunRecord(file: string): RunRecord {
  return {
    file,
    asked: false,
    health: { replaced: [], loading: [] },
    loaded: false,
    tests: [],
    outcomes: new Map(),
    output: new Map(),
    current: null,
    steps: 0,
    outside: [],
    todos: new Map(),
    loadErrors: [],
    busiest: null,
    traces: [],
    kept: 0,
    ending: null,
  };
}

/** Writes one event into the record. */
export function record(runRecord: RunRecord, event: WireEvent): void {
  if (event.t === 'loaded' || event.t === 'start' || event.t === 'end') runRecord.steps += 1;
  switch (event.t) {
    case 'importing':
      runRecord.asked = true;
      return;
    case 'health':
      runRecord.health = event;
      return;
    case 'loaded':
      runRecord.loaded = true;
      runRecord.tests = event.tests;
      runRecord.loadErrors = event.errors;
      return;
    case 'start':
      runRecord.current = event.id;
      runRecord.busiest = null;
      return;
    case 'end':
      runRecord.current = null;
      runRecord.outcomes.set(event.id, {
        state: stateOf(event.state),
        errors: event.errors,
        ...(event.isEmpty && { isEmpty: true }),
      });
      return;
    case 'out':
      print(runRecord, event.text);
      return;
    case 'cut':
      print(runRecord, `\n… and ${event.characters.toLocaleString('en-US')} characters more, not shown\n`);
      return;
    case 'thrown':
      runRecord.outside.push({ error: event.error, during: runRecord.current });
      return;
    case 'todo':
      if (runRecord.current !== null && !runRecord.todos.has(runRecord.current))
        runRecord.todos.set(runRecord.current, event.error);
      return;
    case 'busy':
      if (event.count > (runRecord.busiest?.count ?? 0))
        runRecord.busiest = { name: event.name, count: event.count };
      return;
    case 'trace':
      runRecord.traces.push(event);
      return;
    case 'done':
      runRecord.kept = event.kept ?? 0;
      // A file that did not load fails as a whole once more.
      if (runRecord.loadErrors.length > 0) return;
      for (const error of event.errors) runRecord.outside.push({ error, during: null });
  }
}

function stateOf(state: string): TestOutcome['state'] {
  return state === 'pass' ? 'passed' : state === 'fail' ? 'failed' : 'skipped';
}

function print(runRecord: RunRecord, text: string): void {
  const key = runRecord.current ?? '';
  runRecord.output.set(key, (runRecord.output.get(key) ?? '') + text);
}
