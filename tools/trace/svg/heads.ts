import type { Scene } from '../scene/scene.ts';
import type { FigureLayout } from './layout.ts';
import type { HeadText } from './needs.ts';
import { drawText } from './parts/label.ts';
import { wrapTo } from './parts/measure.ts';

const NAME_LINE = 16;
const DETAIL_LINE = 15;

/** The names of lanes and columns, with what stands below them. */
export function drawHeads(scene: Scene, layout: FigureLayout, top: number): { svg: string; height: number } {
  const heads = [...layout.heads, ...(layout.folded ? foldedHead(scene, layout) : [])];
  const names = Math.max(1, ...heads.map(({ name }) => name.length));
  const details = Math.max(0, ...heads.map(({ detail }) => detail.length));
  const drawn = heads.map(({ name, detail }, i) => {
    const isLane = i < scene.lanes.length;
    const x = isLane
      ? layout.lanes[i]
      : layout.folded
        ? layout.cells
        : layout.columns[i - scene.lanes.length];
    const anchor = isLane ? 'middle' : 'start';
    const lines = name.map((text, line) =>
      drawText(x ?? 0, top + 10 + (names - name.length + line) * NAME_LINE, text, 'name', anchor),
    );
    const below = detail.map((text, line) =>
      drawText(x ?? 0, top + 10 + names * NAME_LINE + line * DETAIL_LINE, text, 'detail', anchor),
    );
    return [...lines, ...below].join('');
  });
  return {
    svg: `<g class="fig-heads">${drawn.join('')}</g>`,
    height: names * NAME_LINE + details * DETAIL_LINE + 15,
  };
}

/** One name for all state, or the column's own when there is one. */
function foldedHead({ columns: [only, ...more] }: Scene, { right, cells }: FigureLayout): HeadText[] {
  if (!only) return [];
  if (more.length > 0) return [{ name: ['state'], detail: [] }];
  return [
    { name: [only.name], detail: only.detail === '' ? [] : wrapTo(only.detail, right - cells, 'sans') },
  ];
}
