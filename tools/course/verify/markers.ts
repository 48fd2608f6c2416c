import { join } from 'node:path';
import { fromRoot } from '../files.ts';
import { isPrediction, type MarkerProblem, scanMarkers } from '../markers.ts';
import { scanNamed } from '../named.ts';
import { linesOf } from '../prose/fences.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';

/** Markers and region comments are balanced, in solutions and tests; so are the guillemets of a prediction. */
export async function markers(context: Context): Promise<Finding[]> {
  return context.materials.flatMap(({ lesson, solution, tests }) => {
    const files = [
      ...[...solution].map(([name, text]) => ({ file: join(lesson.solutionDir, name), text })),
      ...[...tests].map(([name, text]) => ({ file: join(lesson.dir, name), text })),
    ];
    return files.flatMap(({ file, text }) =>
      problemsOf(file, text).map(({ line, message }) => ({
        file: fromRoot(context.root, file),
        line,
        message: `${message}.`,
      })),
    );
  });
}

function problemsOf(file: string, text: string): MarkerProblem[] {
  return [
    ...scanMarkers(text).problems,
    ...scanNamed(text).problems,
    ...(isPrediction(file) ? guillemets(text) : []),
  ];
}

function guillemets(text: string): MarkerProblem[] {
  const problems = linesOf(text).flatMap((line, at) =>
    /[«»]/.test(line.replace(/«[^«»]*»/g, ''))
      ? [{ line: at + 1, message: 'guillemets do not pair up on this line: write «answer»' }]
      : [],
  );
  if (!text.includes('«'))
    problems.push({
      line: 1,
      message: 'nothing is left to predict: put guillemets around the answers, «answer»',
    });
  return problems;
}
