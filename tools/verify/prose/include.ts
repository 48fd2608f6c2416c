import { join, relative, sep } from 'node:path';
import { toShown, toStarter } from '../../course/formats/markers.ts';
import { scanNamed } from '../../course/formats/regions.ts';
import type { Lesson } from '../../course/types.ts';
import { textOf } from '../../system/files.ts';

/** What a fence should hold, or why that cannot be said. */
export type Included = { readonly text: string } | { readonly problem: string };

/**
 * Resolves `file=fibonacci.ts#region` (or `starter=…`) for prose: the solution's file, or else the lesson's own (a test), as
 * the learner is shown it, without the indentation that all lines share.
 */
export async function include(lesson: Lesson, reference: string, as: 'file' | 'starter'): Promise<Included> {
  const [path = '', region] = reference.split('#');
  const folders = as === 'starter' ? [lesson.solutionDir] : [lesson.solutionDir, lesson.dir];
  for (const folder of folders) {
    const file = join(folder, path);
    if (relative(join(folder, '..'), file).split(sep)[0] === '..') continue;
    const text = await textOf(file);
    if (text !== null) return cut(text, path, region, as);
  }
  return {
    problem: `there is no ${path} in solutions/${lesson.folder}${as === 'file' ? ` or lessons/${lesson.folder}` : ''}`,
  };
}

function cut(text: string, path: string, name: string | undefined, as: 'file' | 'starter'): Included {
  const make = as === 'starter' ? toStarter : toShown;
  if (name === undefined) return { text: tidy(make(text, path)) };
  const { regions } = scanNamed(text);
  const region = regions.find((candidate) => candidate.name === name);
  // Cut first: a starter has no #region comments to find it by.
  if (region) return { text: tidy(make(region.body, path)) };
  const others = regions.map((candidate) => candidate.name).join(', ');
  return { problem: `${path} has no #region ${name}; ${others ? `it has ${others}` : 'it has none'}` };
}

function tidy(text: string): string {
  const lines = text
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join('\n');
}
