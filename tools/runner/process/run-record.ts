import type { Exit } from './child.ts';
import type { Evidence, WireError, WireEvent, WireTest, WireTrace } from './wire.ts';

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
export type Ending =
  | { readonly how: 'done' }
  | { readonly how: 'hung'; readonly evidence: Evidence | null; readonly raw: string }
  | { readonly how: 'died'; readonly exit: Exit; readonly raw: string };

export interface Outcome {
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly errors: readonly WireError[];
}

/** Everything that is known of one test file's run: a record that grows with each event. */
export interface Attempt {
  readonly file: string;
  loaded: boolean;
  tests: readonly WireTest[];
  readonly outcomes: Map<string, Outcome>;
  /** What was printed, by test id; `''` is outside any test. */
  readonly output: Map<string, string>;
  /** The test that is running. */
  current: string | null;
  /** How far it has come: loaded, and every test begun or ended, counts one. */
  steps: number;
  /** Thrown outside any test, or by a hook of a whole `describe`. */
  readonly outside: { readonly error: WireError; readonly during: string | null }[];
  /** What stopped the file from loading. */
  loadErrors: readonly WireError[];
  /** The generator that was resumed most often since the current test began. */
  busiest: { readonly name: string; readonly count: number } | null;
  /** What was recorded, in parts. */
  readonly traces: WireTrace[];
  ending: Ending | null;
}

/** @param file the test file's absolute path. */
export function newAttempt(file: string): Attempt {
  return {
    file,
    loaded: false,
    tests: [],
    outcomes: new Map(),
    output: new Map(),
    current: null,
    steps: 0,
    outside: [],
    loadErrors: [],
    busiest: null,
    traces: [],
    ending: null,
  };
}

/** Writes one event into the record. */
export function record(attempt: Attempt, event: WireEvent): void {
  if (event.t === 'loaded' || event.t === 'start' || event.t === 'end') attempt.steps += 1;
  switch (event.t) {
    case 'loaded':
      attempt.loaded = true;
      attempt.tests = event.tests;
      attempt.loadErrors = event.errors;
      return;
    case 'start':
      attempt.current = event.id;
      attempt.busiest = null;
      return;
    case 'end':
      attempt.current = null;
      attempt.outcomes.set(event.id, { state: stateOf(event.state), errors: event.errors });
      return;
    case 'out':
      print(attempt, event.text);
      return;
    case 'cut':
      print(attempt, `\n… and ${event.characters.toLocaleString('en-US')} characters more, not shown\n`);
      return;
    case 'thrown':
      attempt.outside.push({ error: event.error, during: attempt.current });
      return;
    case 'busy':
      if (event.count > (attempt.busiest?.count ?? 0))
        attempt.busiest = { name: event.name, count: event.count };
      return;
    case 'trace':
      attempt.traces.push(event);
      return;
    case 'done':
      // A file that did not load fails as a whole once more.
      if (attempt.loadErrors.length > 0) return;
      for (const error of event.errors) attempt.outside.push({ error, during: null });
  }
}

function stateOf(state: string): Outcome['state'] {
  return state === 'pass' ? 'passed' : state === 'fail' ? 'failed' : 'skipped';
}

function print(attempt: Attempt, text: string): void {
  const key = attempt.current ?? '';
  attempt.output.set(key, (attempt.output.get(key) ?? '') + text);
}
