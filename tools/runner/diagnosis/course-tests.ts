import { basename } from 'node:path';
import { isGiven } from '../../course/formats/predicted-line.ts';
import type { TestList } from '../../course/test-list.ts';
import { fromRoot } from '../../system/files.ts';
import * as say from './incomplete-sentences.ts';
import type { DiagnosisInput, FinishedRun } from './input.ts';
import { exerciseIn, isStretch } from './test-results.ts';

/**
 * Holds the tests that a run knew against those that the course has. One that the run did not know of is added where it
 * belongs, as a test that did not run; one that the course does not have is the learner's own.
 */
export function withCourseTests(input: DiagnosisInput, found: readonly FinishedRun[]): FinishedRun[] {
  const { courseTests } = input;
  if (courseTests === null || courseTests === 'unreadable') return [...found];
  const files = new Set([...input.runRecords.map(({ file }) => basename(file)), ...courseTests.keys()]);
  return [...files].flatMap((file) => inOneFile(file, found, courseTests));
}

function inOneFile(file: string, found: readonly FinishedRun[], list: TestList): FinishedRun[] {
  const names = list.get(file) ?? [];
  const there = found.filter((test) => test.file === file);
  const all = there.map((test): FinishedRun => {
    const isOwn = !names.includes(test.name);
    // What a learner tries in a test of their own proves what it likes.
    return { ...test, isOwn, ...(isOwn && test.isEmpty && { status: 'passed' }) };
  });
  const left = there.map(({ name }) => name);
  let at = 0;
  for (const name of names) {
    const index = left.indexOf(name);
    if (index >= 0) {
      left.splice(index, 1);
      at = Math.max(at, all.findIndex((test) => test.name === name) + 1);
    } else {
      all.splice(at, 0, absent(file, name));
      at += 1;
    }
  }
  return all;
}

function absent(file: string, name: string): FinishedRun {
  const path = name.split(' > ');
  const known = { file, name, exercise: exerciseIn(path), stretch: isStretch(path) };
  return { ...known, status: 'not-run', error: undefined, isOwn: false, isThere: false };
}

/**
 * Why there is no pass although nothing failed: which tests of the course did not run.
 * @param lost those that have to pass and did not run, at least one.
 */
export function whyIncomplete(
  { root, lesson, runRecords }: DiagnosisInput,
  lost: readonly FinishedRun[],
): string {
  const files = new Set(runRecords.map(({ file }) => basename(file)));
  const causes = [...new Set(lost.map(({ file }) => file))].flatMap((file) => {
    const own = lost.filter((test) => test.file === file);
    if (!files.has(file)) return [say.testFileGone(file)];
    const removed = own.filter(({ isThere }) => !isThere).length;
    const emptied = own.filter(({ isEmpty }) => isEmpty).length;
    const passedOver = own.length - removed - emptied;
    return [
      ...(emptied > 0 ? [say.testsEmptied(file, emptied, own.length)] : []),
      ...(removed > 0 ? [say.testsRemoved(file, removed, own.length)] : []),
      ...(passedOver > 0 ? [say.testsPassedOver(file, passedOver, own.length)] : []),
    ];
  });
  // As many as the line below the sentence counts.
  const counted = lost.filter(({ name }) => !isGiven(name, lesson));
  const names = (counted.length > 0 ? counted : lost).map(({ name }) => name);
  return say.incomplete(names, causes, `${fromRoot(root, lesson.dir)}/${lost[0]?.file}`);
}
