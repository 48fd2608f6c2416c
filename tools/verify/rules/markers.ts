import { join } from 'node:path';
import { linesOf } from '../../course/formats/fences.ts';
import { isPrediction, type MarkerProblem, scanMarkers } from '../../course/formats/markers.ts';
import { scanNamed } from '../../course/formats/regions.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';

/** Markers and region comments are balanced, in solutions and tests; so are the guillemets of a prediction. */
export function* markers({ root, lessons }: Context): Generator<Finding> {
  for (const { lesson, solution, tests } of lessons) {
    const files = [
      ...[...solution].map(([name, text]) => ({ path: join(lesson.solutionDir, name), text })),
      ...[...tests].map(([name, text]) => ({ path: join(lesson.dir, name), text })),
    ];
    for (const { path, text } of files) {
      const file = fromRoot(root, path);
      for (const { line, message } of problemsOf(path, text)) yield { file, line, message: `${message}.` };
    }
  }
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
