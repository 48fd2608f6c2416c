import { isPrediction } from '../../course/formats/markers.ts';
import { fromRoot } from '../../system/files.ts';
import type { Verdict } from '../../verdict.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

/** No exercise passes before the learner has written anything: not as generated, not empty, not commented out. */
export async function startersFail(context: Context): Promise<Finding[]> {
  const requests = context.lessons
    .filter(({ solution, lesson }) => solution.size > 0 && lesson.tests.length > 0)
    .flatMap((lessonFiles) => [
      { lessonFiles, files: lessonFiles.starter, what: 'the starter' },
      { lessonFiles, files: changed(lessonFiles, () => ''), what: 'an empty file' },
      { lessonFiles, files: changed(lessonFiles, commentedOut), what: 'a file that is all comments' },
    ]);
  const verdicts = await context.judge(requests);
  return requests.flatMap(({ lessonFiles, what }, at) => {
    const verdict = verdicts[at];
    return verdict ? judged(context.root, lessonFiles, what, verdict) : [];
  });
}

function judged(root: string, { lesson }: LessonFiles, what: string, verdict: Verdict): Finding[] {
  const file = fromRoot(root, lesson.tests[0] ?? lesson.dir);
  const starter = what === 'the starter';
  if (starter && verdict.kind !== 'todo' && verdict.kind !== 'failed') {
    return [
      {
        file,
        line: 1,
        message: `${what} must fail at its TODOs, and it is "${verdict.kind}": ${verdict.sentence}`,
      },
    ];
  }
  if (verdict.kind === 'passed')
    return [{ file, line: 1, message: `${what} passes the whole lesson: write tests that need the answer.` }];
  return lesson.exercises.flatMap(({ number, title }) => {
    const own = verdict.tests.filter(({ exercise }) => exercise === number);
    if (starter && own.length === 0)
      return [
        { file, line: 1, message: `exercise ${number} (${title}) has no test that runs on the starter.` },
      ];
    if (own.length === 0 || own.some(({ status }) => status !== 'passed')) return [];
    return [
      {
        file,
        line: 1,
        message: `exercise ${number} (${title}) passes with ${what}: add a test that needs the answer.`,
      },
    ];
  });
}

function changed({ starter }: LessonFiles, change: (text: string) => string): Map<string, string> {
  return new Map([...starter].map(([name, text]) => [name, isLearners(name, text) ? change(text) : text]));
}

function isLearners(name: string, text: string): boolean {
  return isPrediction(name) || /^\s*\/\/ TODO \d+: /m.test(text);
}

function commentedOut(text: string): string {
  return text
    .split('\n')
    .map((line) => `// ${line}`)
    .join('\n');
}
