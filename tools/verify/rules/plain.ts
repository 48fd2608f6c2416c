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
    frame ?? '',
    ...typeProblems.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`),
  ].join('\n');
}
