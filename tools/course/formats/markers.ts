/** The learner's part of a solution: the lines between `// BEGIN SOLUTION n: title` and `// END SOLUTION`. */
export interface Region {
  readonly exercise: number;
  readonly title: string;
  readonly indent: string;
  /** The line of the BEGIN marker, from 1. */
  readonly begin: number;
  /** The line of the END marker. */
  readonly end: number;
  /** The lines between, with their line ends. */
  readonly body: string;
}

/** Something wrong with the markers of a file, on a line (from 1). */
export interface MarkerProblem {
  readonly line: number;
  readonly message: string;
}

const BEGIN = /^([ \t]*)\/\/ BEGIN SOLUTION\b(?:[ \t]+(\d+))?(?::[ \t]*(.*?))?[ \t]*$/;
const END = /^[ \t]*\/\/ END SOLUTION[ \t]*$/;
const NAMED = /^[ \t]*\/\/[ \t]*#(?:end)?region\b.*$/;
const BLANK = /«([^«»\n]*)»/g;

/** The lines of a text with their ends, so that joining them gives the same bytes. */
export function keptLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const bare = (line: string): string => line.replace(/\r?\n$/, '');

/** Finds the regions of a solution and what is wrong with its markers. A region that is not closed is only a problem. */
export function scanMarkers(text: string): { regions: Region[]; problems: MarkerProblem[] } {
  const lines = keptLines(text);
  const regions: Region[] = [];
  const problems: MarkerProblem[] = [];
  let open: Omit<Region, 'end' | 'body'> | null = null;
  for (const [at, kept] of lines.entries()) {
    const line = at + 1;
    const begin = BEGIN.exec(bare(kept));
    if (begin) {
      const [, indent = '', number, title = ''] = begin;
      if (open)
        problems.push({
          line,
          message: `BEGIN SOLUTION inside the region that line ${open.begin} begins: end that one first`,
        });
      if (number === undefined)
        problems.push({
          line,
          message: 'BEGIN SOLUTION has no exercise number: write // BEGIN SOLUTION n: what to do',
        });
      if (title === '')
        problems.push({
          line,
          message: 'BEGIN SOLUTION does not say what to do: the words after the colon become the TODO',
        });
      open ??= { exercise: Number(number ?? Number.NaN), title, indent, begin: line };
    } else if (END.test(bare(kept))) {
      if (open) regions.push({ ...open, end: line, body: lines.slice(open.begin, at).join('') });
      else problems.push({ line, message: 'END SOLUTION without a BEGIN SOLUTION above it' });
      open = null;
    }
  }
  if (open)
    problems.push({
      line: open.begin,
      message: 'BEGIN SOLUTION is never ended: write // END SOLUTION after the last line of the region',
    });
  return { regions, problems };
}

/** The regions of a solution, in order. */
export function regions(text: string): Region[] {
  return scanMarkers(text).regions;
}

/**
 * What the learner starts from: each region becomes its TODO and a `throw`; in `predict.ts` each `«answer»` becomes `___`.
 * The `#region` comments, which are for prose and for wrong answers, are left out. Every other byte stays.
 * @param fileName its last part decides whether this is `predict.ts`.
 */
export function toStarter(solution: string, fileName: string): string {
  if (isPrediction(fileName)) return solution.replace(BLANK, '___');
  const starter = spliced(solution, (region, eol) => {
    const todo = `TODO ${region.exercise}: ${region.title}`;
    return `${region.indent}// ${todo}${eol}${region.indent}throw new Error(${quoted(todo)});${eol}`;
  });
  return keptLines(starter)
    .filter((line) => !NAMED.test(bare(line)))
    .join('');
}

/** How many lines of a starter stand for a region: the TODO, and the `throw`. */
const STARTER_LINES = 2;

/**
 * The line of the starter that each line of a solution is, by its index (line 1 is at 0). Null for what is left out: the
 * markers, and what is between them.
 * @param fileName as in `toStarter`.
 */
export function starterLines(solution: string, fileName: string): (number | null)[] {
  const lines = keptLines(solution);
  if (isPrediction(fileName)) return lines.map((_, at) => at + 1);
  const found = regions(solution);
  let next = 1;
  return lines.map((kept, at) => {
    const region = found.find(({ begin, end }) => begin <= at + 1 && at + 1 <= end);
    if (region?.begin === at + 1) next += STARTER_LINES;
    return region !== undefined || NAMED.test(bare(kept)) ? null : next++;
  });
}

/** What the learner is shown of a solution: no markers, no `#region` comments, no guillemets around predictions. */
export function toShown(solution: string, fileName = 'predict.ts'): string {
  const text = keptLines(solution)
    .filter((line) => ![BEGIN, END, NAMED].some((marker) => marker.test(bare(line))))
    .join('');
  return isPrediction(fileName) ? text.replace(BLANK, '$1') : text;
}

/** Lines for a region: the k-th block for an exercise replaces its k-th region. */
export interface Block {
  readonly exercise: number;
  /** With its line ends. */
  readonly text: string;
}

/** Puts blocks into regions; the markers stay. `missing` are the blocks that no region was left for. */
export function replaceRegions(
  solution: string,
  blocks: readonly Block[],
): { text: string; missing: Block[] } {
  const left = [...blocks];
  const text = spliced(solution, (region, _eol, whole) => {
    const at = left.findIndex((block) => block.exercise === region.exercise);
    const [block] = at < 0 ? [] : left.splice(at, 1);
    return block ? `${whole.begin}${block.text}${whole.end}` : `${whole.begin}${region.body}${whole.end}`;
  });
  return { text, missing: left };
}

type Replace = (region: Region, eol: string, whole: { begin: string; end: string }) => string;

function spliced(text: string, replace: Replace): string {
  const lines = keptLines(text);
  let result = '';
  let from = 0;
  for (const region of regions(text)) {
    const begin = lines[region.begin - 1] ?? '';
    const end = lines[region.end - 1] ?? '';
    const eol = begin.endsWith('\r\n') ? '\r\n' : '\n';
    result += lines.slice(from, region.begin - 1).join('') + replace(region, eol, { begin, end });
    from = region.end;
  }
  return result + lines.slice(from).join('');
}

/** Whether a path leads to a `predict.ts`, with either kind of slash. */
export function isPrediction(fileName: string): boolean {
  return /(?:^|[\\/])predict\.ts$/.test(fileName);
}

function quoted(text: string): string {
  if (text.includes("'") && !text.includes('"')) return `"${text.replaceAll('\\', '\\\\')}"`;
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
