import { join } from 'node:path';
import { textOf } from '../system/files.ts';
import { listFolder } from './folder-files.ts';
import { NAMES } from './lesson-folder.ts';
import type { Lesson } from './types.ts';

/** The names of the course's tests of a lesson, in their order, by the name of their file. A name can stand there twice. */
export type TestList = ReadonlyMap<string, readonly string[]>;

/**
 * The tests that the course has for a lesson; `unreadable` when the list is gone or is no list.
 * @returns null for a lesson that is not of the course: it has no solution.
 */
export async function readTestList({
  solutionDir,
}: Pick<Lesson, 'solutionDir'>): Promise<TestList | 'unreadable' | null> {
  const text = await textOf(join(solutionDir, NAMES.testList));
  if (text !== null) return parseTestList(text) ?? 'unreadable';
  const solution = await listFolder(solutionDir).catch(() => null);
  return solution?.length === 0 ? null : 'unreadable';
}

/** The list that a text holds; null when it holds none. */
export function parseTestList(text: string): TestList | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const list = new Map<string, readonly string[]>();
  for (const [file, names] of Object.entries(value)) {
    if (!isNames(names)) return null;
    list.set(file, names);
  }
  return list.size === 0 ? null : list;
}

/** The text of a list: `parseTestList` reads it. */
export function formatTestList(list: TestList): string {
  return `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
