import { keptLines, type MarkerProblem } from './markers.ts';

/** What must notice a wrong answer. */
export type CaughtBy =
  | { readonly by: 'test'; readonly test: string }
  /** The tests pass, and the compiler refuses with this code. */
  | { readonly by: 'compiler'; readonly code: string }
  | { readonly by: EndlessEnd | 'hung or out-of-memory'; readonly test: string };

/** How a loop without an end is stopped. One that collects something is stopped by what comes first: time, or memory. */
export type EndlessEnd = 'hung' | 'out-of-memory';

/** Lines that replace those of the solution: of an exercise's region, or of a whole named region. */
export interface WrongBlock {
  readonly where: { readonly exercise: number } | { readonly region: string };
  /** With line ends. */
  readonly text: string;
  /** The line of its BEGIN, from 1. */
  readonly line: number;
}

/** A wrong answer's file, taken apart. What its header does not say is empty. */
export interface WrongText {
  readonly misconception: string;
  /** The file of the solution that it changes; empty when there can be only one. */
  readonly target: string;
  readonly caughtBy: CaughtBy | null;
  readonly says: string;
  /** Which part of `says` holds when it is stopped so, where two ways of stopping are foreseen. */
  readonly saysWhen: Readonly<Record<EndlessEnd, string>> | null;
  readonly blocks: readonly WrongBlock[];
  readonly problems: readonly MarkerProblem[];
}

const HEADER = /^\/\/ (Misconception|File|Caught by|Says):[ \t]*(.*?)[ \t]*$/;
const BEGIN = /^[ \t]*\/\/ BEGIN (SOLUTION|REGION)[ \t]+(\S+)[ \t]*$/;
const END = /^[ \t]*\/\/ END (SOLUTION|REGION)[ \t]*$/;

/** Reads a wrong answer: header comments, then blocks `// BEGIN SOLUTION n` or `// BEGIN REGION name`. */
export function parseWrong(text: string): WrongText {
  const header = new Map<string, string>();
  const blocks: WrongBlock[] = [];
  const problems: MarkerProblem[] = [];
  let open: { where: WrongBlock['where']; kind: string; line: number; body: string } | null = null;
  for (const [at, kept] of keptLines(text).entries()) {
    const line = at + 1;
    const bare = kept.replace(/\r?\n$/, '');
    const begin = BEGIN.exec(bare);
    const end = END.exec(bare);
    if (begin && open)
      problems.push({
        line,
        message: `a block inside the one that line ${open.line} begins: end that first`,
      });
    else if (begin) {
      const [, kind = '', where = ''] = begin;
      if (kind === 'SOLUTION' && !/^\d+$/.test(where))
        problems.push({ line, message: 'BEGIN SOLUTION needs the number of the exercise' });
      open = {
        where: kind === 'SOLUTION' ? { exercise: Number(where) } : { region: where },
        kind,
        line,
        body: '',
      };
    } else if (end && open && open.kind === end[1]) {
      blocks.push({ where: open.where, line: open.line, text: open.body });
      open = null;
    } else if (end) problems.push({ line, message: `END ${end[1]} ends nothing that is open` });
    else if (open) open.body += kept;
    else if (HEADER.test(bare)) {
      const [, key = '', value = ''] = HEADER.exec(bare) ?? [];
      if (header.has(key)) problems.push({ line, message: `\`${key}:\` is there twice` });
      header.set(key, value);
    } else if (bare.trim() !== '' && !bare.startsWith('//')) {
      problems.push({
        line,
        message: 'this line is outside every block: put it between // BEGIN SOLUTION n and // END SOLUTION',
      });
    }
  }
  if (open)
    problems.push({ line: open.line, message: `this block is never ended: write // END ${open.kind}` });
  for (const key of ['Misconception', 'Caught by', 'Says']) {
    if (!header.get(key)) problems.push({ line: 1, message: `the header does not say \`${key}:\`` });
  }
  const caught = caughtBy(header.get('Caught by') ?? '');
  const says = header.get('Says') ?? '';
  const [whenHung = '', whenFull = '', ...more] = says.split(' | ');
  const isEither = caught?.by === 'hung or out-of-memory';
  if (isEither && (whenHung === '' || whenFull === '' || more.length > 0)) {
    const message = '`Says:` needs two texts, `when hung | when out of memory`: either may come first';
    problems.push({ line: 1, message });
  }
  if (blocks.length === 0)
    problems.push({ line: 1, message: 'there is no block: what does the learner write?' });
  return {
    misconception: header.get('Misconception') ?? '',
    target: header.get('File') ?? '',
    caughtBy: caught,
    says,
    saysWhen: isEither ? { hung: whenHung, 'out-of-memory': whenFull } : null,
    blocks,
    problems,
  };
}

const ENDS = ['hung', 'out-of-memory', 'hung or out-of-memory'] as const;

function caughtBy(text: string): CaughtBy | null {
  if (text === '') return null;
  if (/^TS\d+$/.test(text)) return { by: 'compiler', code: text };
  const [, how, test] = /^(hung|out of memory|hung or out of memory) in (.+)$/.exec(text) ?? [];
  const by = ENDS.find((end) => end.replace('out-of-memory', 'out of memory') === how);
  return by === undefined || test === undefined ? { by: 'test', test: text } : { by, test };
}
