import type { TypeProblem } from '../../verdict.ts';
import { type CompiledCourse, compileCourse } from '../compile/compile-course.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';

/** The compiler accepts starters and solutions, and refuses the wrong answers that it should. */
export async function types(context: Context): Promise<Finding[]> {
  const compiled = await compileCourse(context);
  return [...refused(context, compiled), ...elsewhere(compiled), ...accepted(compiled)];
}

function* refused({ lessons }: Context, { complaints }: CompiledCourse): Generator<Finding> {
  const seen = new Set<string>();
  for (const { of, folder, name, line, code, message } of complaints) {
    const lessonFiles = lessons.find(({ lesson }) => lesson.folder === folder);
    if (!lessonFiles) continue;
    const isTest = lessonFiles.tests.has(name);
    const finding = {
      file: `${isTest ? 'lessons' : of.replace('starters', 'lessons')}/${folder}/${name}`,
      line,
      message: `the compiler refuses ${of === 'starters' ? 'the generated starter' : 'the solution'}: ${code} ${message}`,
    };
    // A test is compiled with the starter and with the solution.
    const key = isTest ? `${finding.file}:${line}:${code}` : JSON.stringify(finding);
    if (seen.has(key)) continue;
    seen.add(key);
    yield finding;
  }
}

/** What belongs to no lesson is compiled with the starters and with the solutions: it is told once. */
function elsewhere({ elsewhere: problems }: CompiledCourse): Finding[] {
  const found = problems.map(({ file, line, code, message }) => ({
    file: file.replace(/^[^/]+\/(?=lessons\/)/, ''),
    line,
    message: `the compiler refuses this: ${code} ${message}`,
  }));
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function* accepted({ answers }: CompiledCourse): Generator<Finding> {
  for (const [{ file, caughtBy, says }, complaints] of answers) {
    if (caughtBy?.by !== 'compiler') continue;
    const message = notRefused(caughtBy.code, says, complaints);
    if (message !== null) yield { file, line: 1, message };
  }
}

function notRefused(code: string, says: string, complaints: readonly TypeProblem[]): string | null {
  const right = complaints.filter((complaint) => complaint.code === code);
  if (right.length === 0) {
    const said = complaints.map((one) => `${one.code} ${one.message}`).join('; ');
    const instead = said === '' ? 'it accepts it' : `it says ${said}`;
    return `the compiler should refuse this with ${code}, and ${instead}.`;
  }
  if (right.some(({ message }) => message.includes(says))) return null;
  return `the compiler does not say \`${says}\`, but: ${right.map(({ message }) => message).join('; ')}`;
}
