import type { Scene } from '../scene/scene.ts';
import { escapeXml } from '../words/escape.ts';
import { drawBody } from './body.ts';
import { drawHeads } from './heads.ts';
import { type FigureLayout, layOut } from './layout.ts';
import { drawLegend } from './legend.ts';
import { figureStyle } from './parts/css.ts';
import { drawText } from './parts/label.ts';
import { wrapTo } from './parts/measure.ts';
import { FIGURE_WIDTHS, type FigureWidth } from './parts/sizes.ts';

export { FIGURE_WIDTHS, type FigureWidth } from './parts/sizes.ts';

/** How a figure is drawn. */
export interface FigureOptions {
  readonly width: FigureWidth;
  /** A file of its own: with title, note, legend and style. Otherwise the page has those. */
  readonly standalone?: boolean;
  /** What its ids begin with, so that several can stand in one page. */
  readonly id?: string;
  /** What it shows, in words, for those who do not see it. */
  readonly description?: string;
  /** `Figure 12.1`, before the title. */
  readonly number?: string;
}

/** A name is spoken as a whole: longer ones are cut. */
const LONGEST_NAME = 100;
const MARGIN = 16;

/** The picture of a scene, drawn for one width in CSS pixels. It is wider when the scene does not fit: see `fits`. */
export function renderFigure(scene: Scene, options: FigureOptions): string {
  const { standalone = false, id = 'fig', description = '' } = options;
  const layout = layoutFor(scene, options.width);
  const { width } = layout;
  const title = standalone ? drawTitle(scene, options.number ?? '', width) : { svg: '', height: 0 };
  const heads = drawHeads(scene, layout, title.height);
  const body = drawBody(scene, layout, { id, top: title.height + heads.height, repeats: !standalone });
  const ending = drawEnding(scene.ending, width, body.bottom);
  const below = body.bottom + ending.height;
  const legend = standalone ? drawLegend(scene, width, Math.ceil(below) + 14) : { svg: '', height: 0 };
  const height = Math.ceil(below + (legend.height === 0 ? 0 : 14 + legend.height) + (standalone ? 0 : 2));
  const name = nameOf(scene.title);
  const margin = standalone ? MARGIN : 0;
  const box = [-margin, -margin, width + 2 * margin, height + 2 * margin];
  const attributes = standalone
    ? `xmlns="http://www.w3.org/2000/svg" class="fig" role="img" aria-labelledby="${escapeXml(id)}-title"${description === '' ? '' : ` aria-describedby="${escapeXml(id)}-desc"`}`
    : `class="fig" role="img" aria-label="${escapeXml(name)}"`;
  const parts = [
    `<svg ${attributes} width="${box[2]}" height="${box[3]}" viewBox="${box.join(' ')}">`,
    standalone ? `<title id="${escapeXml(id)}-title">${escapeXml(name)}</title>` : '',
    description === '' ? '' : `<desc id="${escapeXml(id)}-desc">${escapeXml(description)}</desc>`,
    standalone ? `<style>\n${figureStyle('file')}\n</style>` : '',
    standalone
      ? `<rect class="fig-paper" x="${-margin}" y="${-margin}" width="${box[2]}" height="${box[3]}"/>`
      : '',
    title.svg,
    heads.svg,
    body.svg,
    ending.svg,
    legend.svg,
    '</svg>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

/** Null when a scene can be drawn in `width`; otherwise why it cannot, as a sentence. */
export function fits(scene: Scene, width: FigureWidth): string | null {
  const room = FIGURE_WIDTHS[width];
  const layout = layOut(scene, room, width === 'phone');
  if (typeof layout !== 'number') return null;
  const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  return `${count(scene.lanes.length, 'lane')} and ${count(scene.columns.length, 'column')} of state need at least ${layout} px, and the figure has ${room}: choose fewer, or make two figures.`;
}

function layoutFor(scene: Scene, width: FigureWidth): FigureLayout {
  const folded = width === 'phone';
  const layout = layOut(scene, FIGURE_WIDTHS[width], folded);
  if (typeof layout !== 'number') return layout;
  const wider = layOut(scene, layout, folded);
  if (typeof wider === 'number') throw new Error(`A layout of ${layout} px needs ${wider}.`);
  return wider;
}

function nameOf(title: string): string {
  const name = title.replaceAll('`', '');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

/** The title with the note below it; code between backticks is set as code. */
function drawTitle({ title, note }: Scene, number: string, width: number): { svg: string; height: number } {
  const whole = (number === '' ? title : `${number} ${title}`).replace(/`[^`]*`/g, (code) =>
    code.replaceAll(' ', '\u00a0'),
  );
  const lines = wrapTo(whole, width, 'title');
  const titles = lines.map((line, i) => {
    const text = i === 0 && number !== '' ? line.slice(number.length) : line;
    const before = i === 0 && number !== '' ? `<tspan>${escapeXml(number)}</tspan>` : '';
    const marked = escapeXml(text).replace(/`([^`]*)`/g, '<tspan class="fig-code">$1</tspan>');
    return `<text class="fig-title" x="0" y="${14 + i * 20}">${before}${marked}</text>`;
  });
  const top = lines.length * 20 + 12;
  const notes = note === '' ? [] : wrapTo(note.replaceAll('`', ''), width, 'sans');
  const texts = notes.map((line, i) => drawText(0, top + i * 16 - 5, line, 'detail'));
  return {
    svg: titles.join('') + texts.join(''),
    height: top + (notes.length === 0 ? 0 : notes.length * 16 + 4),
  };
}

/** How the run ended, when it did not come to its end. */
function drawEnding(ending: string, width: number, top: number): { svg: string; height: number } {
  if (ending === '') return { svg: '', height: 0 };
  const lines = wrapTo(ending, width - 8, 'bold');
  const texts = lines.map((line, i) => drawText(8, top + 16 + i * 18, line, 'ending'));
  return { svg: texts.join(''), height: 10 + lines.length * 18 };
}
