import { literal } from '../../terminal/markdown.ts';
import type { WireError } from '../process/wire.ts';
import { errorKind, exitCodeOf, explain, missingPackage, todoOf } from './error-kind.ts';
import { type Diagnosis, type DiagnosisInput, type FinishedRun, locate, nameById } from './input.ts';
import * as say from './sentences.ts';
import { toPlace } from './stack.ts';

/** Why the files could not be loaded. */
export function diagnoseLoading(input: DiagnosisInput, error: WireError): Diagnosis {
  const { root, lesson, broken } = input;
  const breakage =
    broken.find(({ file }) => lesson.sources.includes(file)) ??
    broken.find(({ file }) => lesson.tests.includes(file)) ??
    broken[0];
  if (breakage !== undefined) {
    const place = toPlace(root, breakage);
    const { unresolved, message } = breakage;
    const sentence =
      unresolved === undefined
        ? say.syntax(literal(message), place)
        : say.unresolved(literal(unresolved), place);
    return { kind: 'broken', sentence, place };
  }
  const place = locate(input, error);
  const todo = todoOf(error);
  if (todo !== undefined) return { kind: 'todo', sentence: say.todo(todo, place), place };
  if (errorKind(error) === 'exit') {
    return { kind: 'crashed', sentence: say.exited(exitCodeOf(error), null), place };
  }
  if (error.message.startsWith('No test suite found')) return { kind: 'no-tests', sentence: say.noTests(0) };
  const missing = missingPackage(error);
  if (missing !== null && place !== undefined) {
    return { kind: 'broken', sentence: say.unresolved(literal(missing), place), place };
  }
  const kind = error.name === 'SyntaxError' ? 'broken' : 'crashed';
  return { kind, sentence: say.threwWhileLoading(literal(explain(error)), place), place };
}

/** What a test that did not pass makes of the whole verdict. */
export function diagnoseTest(test: FinishedRun): Diagnosis {
  const { name, error, explanation = 'it failed', place } = test;
  switch (error === undefined ? 'error' : errorKind(error)) {
    case 'todo':
      return { kind: 'todo', sentence: say.todo(explanation, place), place };
    case 'exit':
      return { kind: 'crashed', sentence: explanation, during: name, place };
    case 'timeout':
      return { kind: 'hung', sentence: explanation, during: name, place };
    default:
      return {
        kind: 'failed',
        sentence: say.failed(name, test.isVerbatim ? literal(explanation) : explanation),
        place,
      };
  }
}

/** The first thing that was thrown outside of any test; null when nothing was. */
export function diagnoseOutside(input: DiagnosisInput): Diagnosis | null {
  for (const runRecord of input.runRecords) {
    for (const { error, during } of runRecord.outside) {
      const place = locate(input, error);
      const todo = todoOf(error);
      if (todo !== undefined) return { kind: 'todo', sentence: say.todo(todo, place), place };
      const name = nameById(runRecord, during);
      const sentence =
        errorKind(error) === 'exit'
          ? say.exited(exitCodeOf(error), name)
          : say.threwOutside(literal(explain(error)), name, place);
      return { kind: 'crashed', sentence, during: name ?? undefined, place };
    }
  }
  return null;
}
