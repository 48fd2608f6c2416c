import { keptLines, type MarkerProblem } from './markers.ts';

/** The lines between `// #region name` and `// #endregion`: what prose quotes by name. */
export interface NamedRegion {
  readonly name: string;
  /** The line of the opening comment, from 1. */
  readonly begin: number;
  readonly end: number;
  /** The lines between, with their line ends. */
  readonly body: string;
}

const OPEN = /^[ \t]*\/\/[ \t]*#region\b[ \t]*(.*?)[ \t]*$/;
const CLOSE = /^[ \t]*\/\/[ \t]*#endregion\b/;

/** Finds the named regions of a file, which may lie inside each other, and what is wrong with their comments. */
export function scanNamed(text: string): { regions: NamedRegion[]; problems: MarkerProblem[] } {
  const lines = keptLines(text);
  const open: { name: string; begin: number }[] = [];
  const regions: NamedRegion[] = [];
  const problems: MarkerProblem[] = [];
  for (const [at, kept] of lines.entries()) {
    const line = at + 1;
    const [, name] = OPEN.exec(kept.replace(/\r?\n$/, '')) ?? [];
    if (name !== undefined) {
      if (name === '') problems.push({ line, message: '#region has no name: prose quotes it by its name' });
      if (regions.some((region) => region.name === name) || open.some((region) => region.name === name)) {
        problems.push({ line, message: `#region ${name} is there twice: give one of them another name` });
      }
      open.push({ name, begin: line });
    } else if (CLOSE.test(kept)) {
      const last = open.pop();
      if (last) regions.push({ ...last, end: line, body: lines.slice(last.begin, at).join('') });
      else problems.push({ line, message: '#endregion without a #region above it' });
    }
  }
  for (const { name, begin } of open)
    problems.push({ line: begin, message: `#region ${name} is never ended: write // #endregion` });
  regions.sort((a, b) => a.begin - b.begin);
  return { regions, problems };
}

/** Puts other lines into a named region; its comments stay. Null when there is no such region. */
export function replaceNamed(text: string, name: string, body: string): string | null {
  const region = scanNamed(text).regions.find((candidate) => candidate.name === name);
  if (!region) return null;
  const lines = keptLines(text);
  return [...lines.slice(0, region.begin), body, ...lines.slice(region.end - 1)].join('');
}
