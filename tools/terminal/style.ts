import { styleText } from 'node:util';
import { canDraw, hasUnicode } from './ascii.ts';
import { width } from './text.ts';

/** What the terminal can show. */
export interface Features {
  readonly colour: boolean;
  /** Any colour, and not only the sixteen that have names; false when nothing is said. */
  readonly trueColour?: boolean;
  /** OSC 8 links. */
  readonly links: boolean;
  /** Signs outside ASCII. */
  readonly unicode: boolean;
}

type Format = Parameters<typeof styleText>[0];
/** From text to styled text, or to the same text. */
export type Paint = (text: string) => string;

/** Small functions from text to styled text. There is no yellow: in a light terminal nobody can read it. */
export interface Styles {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly italic: Paint;
  readonly inverse: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
  readonly magenta: Paint;
  readonly grey: Paint;
  /** The colours of a drawing: the one thread of control, values, and what stands beside them. Contrast with black and with white: 4.5. */
  readonly thread: Paint;
  readonly value: Paint;
  readonly soft: Paint;
  /** The text as a link to `url`, or the text. */
  link(text: string, url: string): string;
}

/**
 * @param links whether `link` makes OSC 8 links; by default, when styles are enabled.
 * @param trueColour whether other colours than the sixteen with names can be seen.
 */
export function styles(enabled: boolean, links = enabled, trueColour = false): Styles {
  const between = (open: string, close: string): Paint => {
    // What ends a style inside ends this one too: it is begun again there.
    return (text) => (enabled && text !== '' ? open + text.replaceAll(close, close + open) + close : text);
  };
  const paint = (format: Format): Paint => {
    const [open = '', close = ''] = styleText(format, '|', { validateStream: false }).split('|');
    return between(open, close);
  };
  const ink = (rgb: string, format: Format): Paint =>
    trueColour ? between(`\u001b[38;2;${rgb}m`, '\u001b[39m') : paint(format);
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    italic: paint('italic'),
    inverse: paint('inverse'),
    red: paint('red'),
    green: paint('green'),
    cyan: paint('cyan'),
    magenta: paint('magenta'),
    grey: paint('grey'),
    thread: ink('18;131;126', 'bold'),
    value: ink('171;100;26', 'magenta'),
    soft: ink('114;118;124', 'dim'),
    link: (text, url) => (links ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text),
  };
}

/** One column wide each. */
export interface Signs {
  readonly pass: string;
  readonly fail: string;
  readonly todo: string;
  readonly stretch: string;
  readonly here: string;
  readonly at: string;
  readonly wait: string;
  readonly fast: string;
  readonly more: string;
  readonly rule: string;
  readonly side: string;
  readonly full: string;
  readonly empty: string;
  readonly up: string;
  readonly down: string;
}

const unicode: Signs = {
  pass: '✓',
  fail: '✗',
  todo: '·',
  stretch: '+',
  here: '›',
  at: '•',
  wait: '…',
  fast: '»',
  more: '…',
  rule: '─',
  side: '│',
  full: '█',
  empty: '░',
  up: '↑',
  down: '↓',
};

const ascii: Signs = {
  pass: '*',
  fail: 'x',
  todo: '.',
  stretch: '+',
  here: '>',
  at: 'o',
  wait: '~',
  fast: '>>',
  more: '~',
  rule: '-',
  side: '|',
  full: '#',
  empty: '.',
  up: '^',
  down: 'v',
};

/** How to draw: everything that a view needs to know about the place where it will stand. */
export interface Look {
  /** In columns. */
  readonly width: number;
  readonly style: Styles;
  readonly signs: Signs;
}

/** The look of a terminal with these features, `width` columns wide. */
export function look(features: Features, width: number): Look {
  return {
    width,
    style: styles(features.colour, features.links, features.trueColour),
    signs: features.unicode ? unicode : ascii,
  };
}

/** Without colour and links: for pipes, files and tests. */
export function plainLook(width = 80, unicodeSigns = true): Look {
  return look({ colour: false, links: false, unicode: unicodeSigns }, width);
}

/** The look of `stream` as it is now: its width, 80 columns when it is not a terminal. */
export function lookOf(
  env: NodeJS.ProcessEnv,
  stream: { isTTY?: boolean | undefined; columns?: number | undefined },
): Look {
  return look(terminalFeatures(env, stream), (stream.isTTY && stream.columns) || 80);
}

/** `text` with a line of its own width below it; for headings of plain output. */
export function underlined(text: string, { signs, style }: Look): string[] {
  return [style.bold(text), style.dim(signs.rule.repeat(width(text)))];
}

/** What `stream` can show, from NO_COLOR, FORCE_COLOR, COLORTERM, TERM, the locale and the names that terminals give themselves. */
export function terminalFeatures(env: NodeJS.ProcessEnv, stream: { isTTY?: boolean | undefined }): Features {
  const terminal = canDraw(env, stream);
  const forced = env['FORCE_COLOR'];
  const colour = env['NO_COLOR'] ? false : forced === undefined ? terminal : !/^(0|false)$/.test(forced);
  const trueColour = colour && hasTrueColour(env);
  return { colour, trueColour, links: terminal && colour && hasLinks(env), unicode: hasUnicode(env) };
}

function hasTrueColour(env: NodeJS.ProcessEnv): boolean {
  if (/^[12]$/.test(env['FORCE_COLOR'] ?? '')) return false;
  if (env['FORCE_COLOR'] === '3' || env['WT_SESSION']) return true;
  return /^(truecolor|24bit)$/i.test(env['COLORTERM'] ?? '') || /-direct$/.test(env['TERM'] ?? '');
}

// VS Code is left out on purpose: it makes `file:line:column` clickable by itself, with the line, in containers too.
function hasLinks(env: NodeJS.ProcessEnv): boolean {
  if (/^(iTerm\.app|WezTerm|ghostty|Hyper)$/.test(env['TERM_PROGRAM'] ?? '')) return true;
  if (env['WT_SESSION'] || env['KONSOLE_VERSION'] || env['KITTY_WINDOW_ID']) return true;
  return Number(env['VTE_VERSION'] ?? 0) >= 5000;
}
