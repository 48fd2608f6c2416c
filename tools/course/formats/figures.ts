import type { FigureQuestion } from '../../trace/scene/figure.ts';
import { proseLines } from './fences.ts';

/** A figure that a page asks for. */
export interface FigureSpec extends FigureQuestion {
  /** Its number on the page, from 1. */
  readonly number: number;
  /** What is recorded: `demo`, or a program of the lesson, `given/two-boxes.ts`. */
  readonly run: string;
  /** The lines of the whole block, from 1: from the comment that asks to the one that ends it, which may be missing. */
  readonly line: number;
  readonly end: number;
  /** The whole block as it stands in the page, and the part of it that asks. */
  readonly text: string;
  readonly asks: string;
  /** What is wrong with the block itself, in sentences. */
  readonly problems: readonly string[];
}

const BEGIN = /^<!-- figure\s*$/;
const END = '<!-- end of figure -->';
const KEYS = ['title', 'run', 'from', 'to', 'lanes', 'state', 'note', 'prints', 'world', 'fold'] as const;
/** Without the line, all of it is shown. */
const WORLDS = ['arrivals', 'no'] as const;
type FigureKey = (typeof KEYS)[number];

/**
 * The figures that a page asks for, in their order. A block begins with a comment that asks, a line for each thing, and
 * ends with a comment; what stands between the two is generated.
 */
export function parseFigures(markdown: string): FigureSpec[] {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  // In a fence, it is only talked about.
  const prose = proseLines(markdown);
  const figures: FigureSpec[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!BEGIN.test(prose[at] ?? '')) continue;
    const asked = lines.findIndex((line, i) => i > at && line.trim() === '-->');
    const close = asked < 0 ? at : asked;
    const next = lines.findIndex((line, i) => i > close && BEGIN.test(line));
    const found = lines.findIndex((line, i) => i > close && line.trim() === END);
    const end = found < 0 || (next >= 0 && found > next) ? close : found;
    const problems = asked < 0 ? ['the comment that asks for a figure has no end: a line with `-->`'] : [];
    const asks = lines.slice(at, close + 1).join('\n');
    figures.push({
      number: figures.length + 1,
      line: at + 1,
      end: end + 1,
      text: lines.slice(at, end + 1).join('\n'),
      asks,
      ...questionOf(lines.slice(at + 1, close), problems),
    });
    at = end;
  }
  return figures;
}

/** The numbers of the figures that stand between two lines of a page. */
export function figuresBetween(figures: readonly FigureSpec[], from: number, to: number): number[] {
  return figures.filter(({ line }) => from < line && line < to).map(({ number }) => number);
}

/** The block of a figure, complete. @param shows what stands between its two comments. */
export function figureBlock({ asks }: Pick<FigureSpec, 'asks'>, shows: readonly string[]): string {
  return [asks, ...shows, END].join('\n');
}

function questionOf(
  lines: readonly string[],
  before: readonly string[],
): FigureQuestion & Pick<FigureSpec, 'run' | 'problems'> {
  const problems = [...before];
  const said = new Map<FigureKey, string>();
  for (const line of lines) {
    if (line.trim() === '') continue;
    const [, key = '', value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    const known = KEYS.find((each) => each === key);
    if (known === undefined)
      problems.push(`a figure has no line \`${line.trim()}\`: it has ${KEYS.join(', ')}`);
    else if (said.has(known)) problems.push(`the figure says \`${known}:\` twice`);
    else said.set(known, value);
  }
  for (const key of ['title', 'run', 'from', 'to'] as const)
    if (!said.get(key)) problems.push(`the figure does not say its \`${key}:\``);
  const list = (key: FigureKey): string[] | undefined =>
    said
      .get(key)
      ?.split(/\s*,\s*(?!\d+\w+ time)/)
      .filter(Boolean);
  const lanes = list('lanes');
  const state = list('state');
  const [first, last] = said.get('fold')?.split(/\s+\.\.\.\s+/) ?? [];
  if (said.has('fold') && (first === undefined || last === undefined))
    problems.push('`fold:` names two steps with ` ... ` between them');
  const world = WORLDS.find((each) => each === said.get('world'));
  if (said.has('world') && world === undefined) problems.push(`\`world:\` is ${WORLDS.join(' or ')}`);
  return {
    title: said.get('title') ?? '',
    note: said.get('note') ?? '',
    run: said.get('run') ?? '',
    from: said.get('from') ?? '',
    to: said.get('to') ?? '',
    ...(lanes && { lanes }),
    ...(state && { state }),
    ...(first !== undefined && last !== undefined && { fold: { from: first, to: last } }),
    hasPrints: said.get('prints') !== 'no',
    ...(world && { world: world === 'no' ? ('nothing' as const) : world }),
    problems,
  };
}
