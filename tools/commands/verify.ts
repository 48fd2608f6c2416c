import { findLesson } from '../course/find.ts';
import { loadCourse } from '../course/load.ts';
import { UserError } from '../errors.ts';
import { mutantsFile, verifiedFile } from '../progress/paths.ts';
import type { Verified } from '../verify/verify.ts';
import type { CommandContext } from './cli/types.ts';
import { withRunner } from './common/judge.ts';
import { statusLine } from './common/status-line.ts';

/** `lesson verify`: exits 0 only when there is nothing to find. */
export async function run(context: CommandContext): Promise<number> {
  const { args, root, cwd, stdout, signal } = context;
  // What cannot be read is a finding like the others.
  const course = await loadCourse(root);
  const lessons = args.positionals.map((name) => findLesson(course, name, cwd).slug);
  if (args.switches.has('mutants')) return runMutants(context, lessons);
  const { verify } = await import('../verify/verify.ts');
  const { openMemory } = await import('../verify/context/memory.ts');
  const [strict, quick] = [args.switches.has('strict'), args.switches.has('quick')];
  if (strict && quick)
    throw new UserError('`--strict` looks at everything, and `--quick` does not: leave one of them out.');
  const memory = await openMemory(verifiedFile(root), strict || args.switches.has('fresh'));
  const started = performance.now();
  const status = statusLine(context.stderr, context.env);
  const tracer = await context.openTracer(root);
  const verified = await withRunner(
    context,
    (runner) =>
      verify(root, {
        lessons,
        runner,
        tracer,
        signal,
        strict,
        quick,
        memory,
        fix: args.switches.has('fix'),
        onProgress: status.show,
      }),
    { reuse: true },
  ).finally(async () => {
    status.clear();
    await tracer.close();
  });
  const seconds = (performance.now() - started) / 1000;
  const isJson = args.switches.has('json');
  stdout.write(isJson ? `${JSON.stringify({ ...verified, seconds }, null, 2)}\n` : render(verified, seconds));
  return verified.findings.length === 0 ? 0 : 1;
}

/** `lesson verify --mutants`: exits 0 only when the tests notice nearly every slip. */
async function runMutants(context: CommandContext, lessons: readonly string[]): Promise<number> {
  const { args, root, stdout, signal } = context;
  for (const other of ['strict', 'quick', 'fix']) {
    if (args.switches.has(other))
      throw new UserError(`\`--mutants\` judges mutants and nothing else: leave \`--${other}\` out.`);
  }
  const { verifyMutants } = await import('../verify/mutants/verify-mutants.ts');
  const { mutantsAsJson, renderMutants } = await import('../verify/mutants/render.ts');
  const { openMemory } = await import('../verify/context/memory.ts');
  const memory = await openMemory(mutantsFile(root), args.switches.has('fresh'));
  const started = performance.now();
  const status = statusLine(context.stderr, context.env);
  const tracer = await context.openTracer(root);
  const report = await withRunner(
    context,
    (runner) => verifyMutants(root, { lessons, runner, tracer, signal, memory, onProgress: status.show }),
    { reuse: true },
  ).finally(async () => {
    status.clear();
    await tracer.close();
  });
  const seconds = (performance.now() - started) / 1000;
  stdout.write(args.switches.has('json') ? mutantsAsJson(report, seconds) : renderMutants(report, seconds));
  return report.findings.length === 0 ? 0 : 1;
}

/** Findings, each as an editor can jump to it, then notes, then what was looked at. */
export function render({ findings, notes, checked }: Verified, seconds: number): string {
  const lines = [
    ...findings.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...notes.map((note) => `note: ${note}`),
    ...(findings.length + notes.length > 0 ? [''] : []),
    result(findings.length, checked.leftOut),
    `Looked at ${[
      counted(checked.lessons, 'lesson'),
      counted(checked.judged, 'run of tests', 'runs of tests'),
      counted(checked.wrongAnswers, 'wrong answer'),
      counted(checked.fences, 'fence'),
      counted(checked.snippets, 'snippet that was run', 'snippets that were run'),
      counted(checked.hints, 'hint'),
    ].join(', ')}, in ${seconds.toFixed(1)} s.`,
    ...(checked.known > 0
      ? [
          `Of the runs of tests, snippets and pictures, ${checked.known} were not made again: nothing that they depend on has changed. \`--fresh\` makes all of them.`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function result(findings: number, leftOut: number): string {
  if (findings > 0) return `${counted(findings, 'finding')}.`;
  if (leftOut === 0) return 'The course holds together.';
  return `Nothing was found, and ${counted(leftOut, 'wrong answer')} not judged: \`npx lesson verify\` judges all.`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
