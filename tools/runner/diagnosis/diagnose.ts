import { join } from 'node:path';
import { literal } from '../../terminal/markdown.ts';
import type { RunRecord } from '../process/run-record.ts';
import type { WireError } from '../process/wire.ts';
import { errorKind, exitCodeOf, explain, missingPackage, ownMessage, todoOf } from './error-kind.ts';
import { noTests } from './incomplete-sentences.ts';
import { type Diagnosis, type DiagnosisInput, type FinishedRun, locate, nameById } from './input.ts';
import * as say from './sentences.ts';
import { toPlace } from './stack.ts';
import { declaresTests, isRefused, isTheirs, replacedBuiltins, troubleWith } from './trouble.ts';

/** Something is not written yet. @param message `TODO 1: fill an array` */
export function diagnoseTodo(input: DiagnosisInput, error: WireError, message: string): Diagnosis {
  const place = locate(input, error);
  return { kind: 'todo', sentence: say.todo(message, place, input.lesson.folder), place };
}

/** Why the files of a run could not be loaded. */
export function diagnoseLoading(input: DiagnosisInput, runRecord: RunRecord, error: WireError): Diagnosis {
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
  if (todo !== undefined) return diagnoseTodo(input, error, todo);
  if (errorKind(error) === 'exit') {
    return { kind: 'crashed', sentence: say.exited(exitCodeOf(error), null), place };
  }
  if (error.message.startsWith('No test suite found')) return diagnoseNoTests(input);
  if (input.trouble !== null) return troubleWith(input.trouble);
  const missing = missingPackage(error);
  if (missing !== null && place !== undefined && !lesson.tests.includes(join(root, place.file))) {
    return { kind: 'broken', sentence: say.unresolved(literal(missing), place), place };
  }
  if (missing !== null || !isTheirs(input, error))
    return replacedBuiltins(runRecord) ?? troubleWith(error.message);
  const kind = error.name === 'SyntaxError' ? 'broken' : 'crashed';
  return { kind, sentence: say.threwWhileLoading(literal(explain(error)), place), place };
}

/** No test was seen. */
export function diagnoseNoTests(input: DiagnosisInput): Diagnosis {
  if (!declaresTests(input)) return { kind: 'no-tests', sentence: noTests(0) };
  for (const runRecord of input.runRecords) {
    const replaced = replacedBuiltins(runRecord);
    if (replaced !== null) return replaced;
  }
  return troubleWith(input.trouble ?? 'it found no test in a file that declares some');
}

/** What a test that did not pass makes of the whole verdict. */
export function diagnoseTest(input: DiagnosisInput, test: FinishedRun): Diagnosis {
  const { name, error, explanation = 'it failed', place } = test;
  if (error !== undefined && isRefused(input, error)) return troubleWith(error.message);
  switch (error === undefined ? 'error' : errorKind(error)) {
    case 'todo':
      return { kind: 'todo', sentence: say.todo(explanation, place, input.lesson.folder), place };
    case 'exit':
      return { kind: 'crashed', sentence: explanation, during: name, place };
    case 'timeout':
      return { kind: 'hung', sentence: explanation, during: name, place };
    default: {
      const repeats = error !== undefined && ownMessage(error) !== undefined;
      const why = test.isVerbatim ? literal(explanation) : explanation;
      return { kind: 'failed', sentence: say.failed(name, why), place, repeats };
    }
  }
}

/** The first thing that was thrown outside of any test; null when nothing was. */
export function diagnoseOutside(input: DiagnosisInput): Diagnosis | null {
  for (const runRecord of input.runRecords) {
    for (const { error, during } of runRecord.outside) {
      const place = locate(input, error);
      const todo = todoOf(error);
      if (todo !== undefined) return diagnoseTodo(input, error, todo);
      if (!isTheirs(input, error)) return replacedBuiltins(runRecord) ?? troubleWith(error.message);
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
