import { codeFrameLines } from '../../report/code-frame-lines.ts';
import { plainLook } from '../../terminal/style.ts';
import type { Verdict } from '../../verdict.ts';

/** A verdict as plain lines: what `text wrong=` fences are held against when no other rendering is given. */
export function plainVerdict({ sentence, tests, frame, typeProblems }: Verdict): string {
  const failed = tests.filter(({ status }) => status !== 'passed');
  return [
    sentence,
    ...failed.flatMap(({ name, explanation, expected, received }) => [
      name,
      explanation ?? '',
      ...(expected === undefined ? [] : [`expected ${expected}`]),
      ...(received === undefined ? [] : [`received ${received}`]),
    ]),
    ...(frame === undefined ? [''] : codeFrameLines(frame, plainLook(Number.POSITIVE_INFINITY))),
    ...typeProblems.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`),
  ].join('\n');
}
