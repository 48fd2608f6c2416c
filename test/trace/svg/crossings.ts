import { type Face, textWidth } from '../../../tools/trace/svg/parts/measure.ts';

/** A rectangle, in the coordinates of the picture. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Named extends Box {
  readonly name: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

const plain = (markup: string): string =>
  markup
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ');

const faceOf = (kind: string): Face => {
  if (/label|first/.test(kind)) return 'mono';
  if (/name/.test(kind)) return 'name';
  if (/title/.test(kind)) return 'title';
  return /turn|ending/.test(kind) ? 'bold' : 'sans';
};

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The width of a text in its own face, and of values in theirs. */
function widthOf(content: string, face: Face): number {
  if (face === 'title' || face === 'mono') return textWidth(plain(content), face);
  const value = /<tspan class="fig-v">(.*?)<\/tspan>/g;
  const values = [...content.matchAll(value)].reduce(
    (sum, [, text = '']) => sum + textWidth(plain(text), 'mono'),
    0,
  );
  return values + textWidth(plain(content.replace(value, '')), face);
}

/** Where each text stands: from its tallest letter to below its line. */
export function textsOf(svg: string): Named[] {
  return [...svg.matchAll(/(<text [^>]*>)(.*?)<\/text>/gs)].map(([, tag = '', content = '']) => {
    const width = widthOf(content, faceOf(attribute(tag, 'class')));
    const [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
    const anchor = attribute(tag, 'text-anchor');
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return { name: plain(content), left, right: left + width, top: y - 9, bottom: y + 2.5 };
  });
}

/** The lines of a path, each as the box around it: they go straight, or are short. */
function segmentsOf(d: string): Box[] {
  const boxes: Box[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = [...numbers.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
    const from = [x, y] as const;
    if (letter === 'M' || letter === 'L') [x = 0, y = 0] = n;
    else if (letter === 'H') [x = 0] = n;
    else if (letter === 'V') [y = 0] = n;
    else if (letter === 'h') x += n[0] ?? 0;
    else if (letter === 'v') y += n[0] ?? 0;
    else {
      x += n.at(-2) ?? 0;
      y += n.at(-1) ?? 0;
    }
    if (letter === 'M' || letter === 'm') continue;
    boxes.push({
      left: Math.min(from[0], x),
      right: Math.max(from[0], x),
      top: Math.min(from[1], y),
      bottom: Math.max(from[1], y),
    });
  }
  return boxes;
}

const LINES = /fig-(?:control|tip|tube|value|queue|timer|calls|waits|cap|gone|cross|hair|fine)/;

function linesOf(svg: string, kinds: RegExp): Named[] {
  const paths = [...svg.matchAll(/<path [^>]*>/g)].flatMap(([tag]) => {
    const kind = attribute(tag, 'class');
    return kinds.test(kind) ? segmentsOf(attribute(tag, 'd')).map((box) => ({ ...box, name: kind })) : [];
  });
  const bars = [...svg.matchAll(/<rect [^>]*>/g)].flatMap(([tag]) => {
    const kind = attribute(tag, 'class');
    if (!/fig-(?:runs|paused|new)$/.test(kind)) return [];
    const [left, top] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
    const [right, bottom] = [left + Number(attribute(tag, 'width')), top + Number(attribute(tag, 'height'))];
    return [{ name: kind, left, right, top, bottom }];
  });
  return [...paths, ...bars];
}

/** @param by how much two boxes may touch, in pixels */
const meet = (a: Box, b: Box, by: number): boolean =>
  a.left < b.right - by && b.left < a.right - by && a.top < b.bottom - by && b.top < a.bottom - by;

/** A line has no width of its own. */
const thick = (box: Box): Box => ({
  left: box.left - 0.5,
  right: box.right + 0.5,
  top: box.top - 0.5,
  bottom: box.bottom + 0.5,
});

const at = ({ left, top }: Box): string => `at ${Math.round(left)}, ${Math.round(top)}`;

/** What is wrong with what is to be seen at once: texts that a line crosses, that lie on each other, or outside of the picture. */
function faultsOf(svg: string, lines: readonly Named[]): string[] {
  const texts = textsOf(svg);
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  return texts.flatMap((text, i) => [
    ...lines
      .filter((line) => meet(text, thick(line), 0.6))
      .map((line) => `${line.name} ${at(line)} crosses '${text.name}' ${at(text)}`),
    ...texts
      .slice(0, i)
      .filter((other) => meet(text, other, 0.6))
      .map((other) => `'${text.name}' lies on '${other.name}' ${at(other)}`),
    ...(text.left < x - 0.5 || text.right > x + width + 0.5 || text.top < y || text.bottom > y + height
      ? [`'${text.name}' is outside ${at(text)}`]
      : []),
  ]);
}

const STATE = /<g class="fig-state">.*?<\/g>/gs;
const ROW = /<g class="fig-row" data-row="(\d+)">/g;

/** What nobody may see in a figure: as it stands, and with each of its steps in hand. Empty when all is well. */
export function problemsOf(svg: string): string[] {
  const bare = svg.replace(STATE, '');
  const problems = faultsOf(bare, linesOf(bare, LINES));
  if (bare !== svg)
    for (const [start, number] of svg.matchAll(ROW)) {
      const [before = '', after = ''] = svg.split(start);
      const end = after.indexOf('\n') < 0 ? after.length : after.indexOf('\n');
      const row = after.slice(0, end).replace(/<g class="fig-tail">.*?<\/g>/s, '');
      const shown = before.replace(STATE, '') + start + row + after.slice(end).replace(STATE, '');
      const now = faultsOf(shown, linesOf(shown, new RegExp(LINES.source.replace('|hair', ''))));
      problems.push(
        ...now.filter((each) => !problems.includes(each)).map((each) => `step ${number}: ${each}`),
      );
    }
  return problems;
}
