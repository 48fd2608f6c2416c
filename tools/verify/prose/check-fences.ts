import type { Fence } from '../../course/formats/fences.ts';
import type { Lesson } from '../../course/types.ts';
import { comparable, type Edit, occurs } from './edit.ts';
import { include } from './include.ts';
import type { PagePrograms } from './page-programs.ts';
import { renewed } from './renew-excerpt.ts';
import type { SnippetResult } from './snippet.ts';

/** Something in a page that is not as it should be. `line` counts from 1. */
export interface PageProblem {
  readonly line: number;
  readonly message: string;
}

/** An edit that would put a fence right, and what is wrong with it until then. */
export interface Repair extends Edit {
  readonly why: string;
}

interface CheckedFences {
  readonly problems: PageProblem[];
  readonly edits: Repair[];
}

const RUNS = ['ts', 'python'];
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  ts: ['file', 'starter', 'run'],
  python: ['file', 'run'],
  text: ['output', 'demo', 'wrong'],
};

/** Checks the fences of the page of a lesson, each against what it claims to be. Snippets are run once each. */
export async function checkFences(
  lesson: Lesson,
  fences: readonly Fence[],
  programs: PagePrograms,
): Promise<CheckedFences> {
  const results = await Promise.all(
    fences.map((fence, at) => checkFence(lesson, fence, fences[at + 1], fences[at - 1], programs)),
  );
  return {
    problems: results.flatMap(({ problems }) => problems),
    edits: results.flatMap(({ edits }) => edits),
  };
}

async function checkFence(
  lesson: Lesson,
  fence: Fence,
  next: Fence | undefined,
  previous: Fence | undefined,
  programs: PagePrograms,
): Promise<CheckedFences> {
  const { attributes } = fence;
  const shape = shapeProblem(fence, previous);
  if (shape) return { problems: [{ line: fence.line, message: shape }], edits: [] };
  for (const as of ['file', 'starter'] as const) {
    const reference = attributes.get(as);
    if (reference === undefined) continue;
    const included = await include(lesson, reference, as);
    if ('problem' in included) return problem(fence, `${included.problem}: correct the reference.`);
    if (comparable(included.text) !== comparable(fence.content))
      return repair(fence, included.text, `this is not ${reference} any more`);
  }
  if (attributes.has('run')) return ran(fence, next, await programs.run(fence));
  if (attributes.has('demo')) return demo(fence, await programs.demo());
  const wrong = attributes.get('wrong');
  return wrong === undefined ? fine() : quoted(fence, wrong, await programs.wrong(wrong));
}

function shapeProblem({ language, attributes, closed }: Fence, previous: Fence | undefined): string | null {
  if (!closed) return 'a fence that is never closed: end it with the backticks that it begins with.';
  const known = KNOWN[language];
  const unknown = [...attributes.keys()].find((name) => known && !known.includes(name));
  if (language === '') return 'a fence without a language: write ```text, ```sh, ```ts run, ...';
  if (unknown !== undefined)
    return `\`${unknown}\` means nothing after \`\`\`${language}: write ${known?.join(', ')}.`;
  if (RUNS.includes(language) && attributes.size === 0) {
    return `code that nothing checks: write \`\`\`${language} run\`, or quote a file with \`file=name.ts#region\`.`;
  }
  if (attributes.has('output') && !previous?.attributes.has('run'))
    return 'an output without a program: it must follow a `run` fence.';
  return null;
}

function ran(fence: Fence, next: Fence | undefined, result: SnippetResult): CheckedFences {
  if ('skipped' in result) return fine();
  if ('problem' in result) return problem(fence, `this program was run, and ${result.problem}. Mend it.`);
  const output = comparable(result.output);
  if (!next?.attributes.has('output') || comparable(next.content) === output) return fine();
  return repair(next, output, 'this is not what the program above prints');
}

function demo(fence: Fence, result: SnippetResult): CheckedFences {
  if ('skipped' in result) return fine();
  if ('problem' in result) return problem(fence, `the demo was run, and ${result.problem}. Mend it.`);
  const output = comparable(result.output);
  const isEmpty = fence.content.trim() === '';
  if (!isEmpty && occurs(fence.content, output)) return fine();
  const lines = (text: string): number => comparable(text).split('\n').length;
  if (isEmpty || lines(fence.content) === lines(output))
    return repair(fence, output, 'this is not what the demo prints');
  return problem(
    fence,
    'the demo does not print these lines, one after the other: copy them from `npx lesson run --reference`, or empty the fence for all of them.',
  );
}

function quoted(fence: Fence, name: string, result: SnippetResult): CheckedFences {
  if (!('output' in result))
    return problem(fence, `${'problem' in result ? result.problem : result.skipped}.`);
  if (fence.content.trim() === '')
    return repair(fence, comparable(result.output), `what the learner is told about ${name} is missing`);
  if (occurs(fence.content, result.output)) return fine();
  return repair(
    fence,
    renewed(fence.content, result.output),
    `the learner is told something else about ${name}`,
  );
}

function fine(): CheckedFences {
  return { problems: [], edits: [] };
}

function problem({ line }: Fence, message: string): CheckedFences {
  return { problems: [{ line, message }], edits: [] };
}

function repair(fence: Fence, content: string, why: string): CheckedFences {
  return { problems: [], edits: [{ fence, content, why }] };
}
