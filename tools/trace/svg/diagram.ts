import { wrap } from '../../terminal/text.ts';
import type { Diagram } from '../model/diagram.ts';
import { isToldByLoop } from '../model/kinds.ts';
import { escapeXml, oneLine } from '../words/escape.ts';
import { ending, NOTHING } from '../words/phrases.ts';
import { account } from '../words/table.ts';
import { headerWidth, layOutSvg } from './old/layout.ts';
import { drawLegend } from './old/legend.ts';
import { drawRows } from './old/rows.ts';
import { HEADER, SIDE, type SvgLayout } from './old/sizes.ts';
import { squeeze, tooltip } from './old/text.ts';
import { drawToken } from './old/token.ts';
import { styleOf } from './style.ts';

/** How a picture is drawn. */
export interface SvgOptions {
  /** Whether a dot runs along the way of the right to run; it does when nothing is said. */
  readonly animate?: boolean;
  /** Whether it brings its own colours; it does when nothing is said. A page that has `STYLE` already can do without. */
  readonly style?: boolean;
  /** What the ids of the picture begin with, so that several can stand in one page; `trace` when nothing is said. */
  readonly id?: string;
}

/**
 * The picture of who runs when: a lane for each frame, time goes down. It needs nothing from outside and is the same for
 * the same diagram, byte for byte. Every row is a group `tr-row`; with its `data-x` and `data-y` a page can show it step by
 * step. The picture itself has those of the beginning.
 */
export function renderSvg(
  diagram: Diagram,
  { animate = true, style = true, id = 'trace' }: SvgOptions = {},
): string {
  const layout = layOutSvg(diagram);
  const end = drawEnding(diagram, layout);
  const legend = drawLegend(diagram, layout.width, layout.bottom + end.height + 12);
  const height = layout.bottom + end.height + 12 + legend.height + 10;
  const { width } = layout;
  const titleId = `${escapeXml(id)}-title`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="trace" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${titleId}" data-x="${layout.lanes[0]}" data-y="${layout.top}">`,
    `<title id="${titleId}">${escapeXml(diagram.title)}</title>`,
    `<desc>${escapeXml(account(diagram).join('\n'))}</desc>`,
    style ? `<style>\n${styleOf(hasNotesOfLoops(diagram))}\n</style>` : '',
    `<rect class="tr-paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>`,
    drawHeaders(diagram, layout),
    ...drawRows(diagram, layout),
    end.drawn,
    legend.drawn,
    animate && diagram.rows.length > 0 ? drawToken(diagram, layout) : '',
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n')
    .concat('\n');
}

function hasNotesOfLoops({ rows }: Diagram): boolean {
  return rows.some((row) => row.type === 'event' && isToldByLoop(row.event));
}

function drawHeaders({ lanes }: Diagram, layout: SvgLayout): string {
  const names = lanes.map(({ name }, lane) => {
    const x = layout.lanes[lane] ?? 0;
    const width = headerWidth(name);
    const squeezed = squeeze(name, HEADER.columns);
    return (
      `<g>${tooltip(squeezed)}<rect class="tr-head" x="${x - width / 2}" y="${HEADER.top}" width="${width}" height="${HEADER.height}" rx="7"/>` +
      `<text class="tr-mid tr-name" x="${x}" y="${HEADER.top + 19}">${escapeXml(squeezed.shown)}</text></g>`
    );
  });
  return `<g class="tr-names">${names.join('')}</g>`;
}

/** How the run came to its end, when it did not by itself. */
function drawEnding({ run, rows }: Diagram, { width, bottom }: SvgLayout): { drawn: string; height: number } {
  const words = ending(run) || (rows.length === 0 ? NOTHING : '');
  if (words === '') return { drawn: '', height: 0 };
  const lines = wrap(oneLine(words), Math.floor((width - 2 * SIDE) / 7.6));
  const texts = lines.map(
    (line, i) =>
      `<text class="tr-words tr-why" x="${SIDE}" y="${bottom + 24 + i * 18}">${escapeXml(line)}</text>`,
  );
  return { drawn: `<g class="tr-ending">${texts.join('')}</g>`, height: 14 + lines.length * 18 };
}
