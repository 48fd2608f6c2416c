import { MESSAGE, NAME, outsideText, outsideValue, PRINTED } from '../../terminal/outside.ts';
import type { Breakage, RunRecord } from '../process/run-record.ts';
import type { WireError } from '../process/wire.ts';
import type { DiagnosisInput } from './input.ts';

/** How much of a stack is looked through, from its end: its message, which can be of any length, comes first. */
const MOST_OF_STACK = 50_000;

/**
 * The door for everything that the learner's process says, and the parser: after it no text holds an escape code, half a
 * character, or more than can be shown. Stacks are only looked through, for places.
 */
export function fromOutside(input: DiagnosisInput): DiagnosisInput {
  return {
    ...input,
    runRecords: input.runRecords.map(recordFromOutside),
    broken: input.broken.map(breakage),
  };
}

function recordFromOutside(record: RunRecord): RunRecord {
  const { tests, outcomes, output, outside, todos, loadErrors, busiest } = record;
  return {
    ...record,
    tests: tests.map((test) => ({ ...test, path: test.path.map((title) => outsideText(title, NAME)) })),
    outcomes: new Map(
      [...outcomes].map(([id, outcome]) => [id, { ...outcome, errors: outcome.errors.map(thrown) }]),
    ),
    output: new Map([...output].map(([id, text]) => [id, outsideText(text, PRINTED)])),
    outside: outside.map(({ error, during }) => ({ error: thrown(error), during })),
    todos: new Map([...todos].map(([id, error]) => [id, thrown(error)])),
    loadErrors: loadErrors.map(thrown),
    busiest: busiest && { ...busiest, name: outsideText(busiest.name, NAME) },
  };
}

/** Two objects can print the same, and a test can ask for the very same one. */
const TWIN = ' (another one, which looks the same)';

function thrown({ name, message, stack, expected, received }: WireError): WireError {
  const twin = received !== undefined && received === expected ? TWIN : '';
  return {
    message: outsideText(message, MESSAGE),
    ...(name !== undefined && { name: outsideText(name, NAME) }),
    ...(stack !== undefined && { stack: stack.slice(-MOST_OF_STACK) }),
    ...(expected !== undefined && { expected: outsideValue(expected) }),
    ...(received !== undefined && { received: outsideValue(received) + twin }),
  };
}

function breakage(broken: Breakage): Breakage {
  const { message, unresolved } = broken;
  return {
    ...broken,
    message: outsideText(message, MESSAGE),
    ...(unresolved !== undefined && { unresolved: outsideText(unresolved, NAME) }),
  };
}
