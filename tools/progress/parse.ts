import type { LessonProgress, Progress } from './types.ts';

/** Why a text is not progress: not JSON; JSON of another shape; or progress of a later version of this program. */
export type Unreadable = 'corrupt' | 'foreign' | 'newer';

/** The progress that `text` holds, or why it holds none. Fields that this version does not know are kept. */
export function parseProgress(text: string): Progress | Unreadable {
  let value: unknown;
  try {
    // Editors on Windows may put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'corrupt';
  }
  return asProgress(value);
}

/** As `parseProgress`, for a value that has been parsed already. */
export function asProgress(value: unknown): Progress | Unreadable {
  if (!isRecord(value)) return 'foreign';
  const { version, current, lessons } = value;
  if (typeof version === 'number' && version > 1) return 'newer';
  if (version !== 1 || !isOptional(current, isString) || !isRecord(lessons)) return 'foreign';
  return Object.values(lessons).every(isLesson) ? (value as unknown as Progress) : 'foreign';
}

function isLesson(value: unknown): value is LessonProgress {
  if (!isRecord(value)) return false;
  const { passedAt, passedHash, exercises, hints, firstTries, lookedAt } = value;
  return (
    isOptional(passedAt, isTime) &&
    isOptional(passedHash, isString) &&
    isOptional(lookedAt, isTime) &&
    Array.isArray(exercises) &&
    exercises.every(isCount) &&
    isOptional(firstTries, isAnswers) &&
    isRecord(hints) &&
    Object.values(hints).every(isCount)
  );
}

/** Whether `value` is an object with fields: not null, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isAnswers(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((right) => typeof right === 'boolean');
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): value is string {
  return isString(value) && !Number.isNaN(Date.parse(value));
}
