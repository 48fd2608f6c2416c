import type { Scene } from '../scene/scene.ts';
import { drawBody } from './body.ts';
import { drawHeads } from './heads.ts';
import { layOut } from './layout.ts';

/** A whole run, to wander in: it pans and is never scaled, so that its heads can stand still above it. */
export interface RunMap {
  /** The names of lanes and columns: an SVG of the same width as the body. */
  readonly heads: string;
  readonly body: string;
  /** In CSS pixels; the height is the height of the body. */
  readonly width: number;
  readonly height: number;
}

/** Draws all of a scene, with as many lanes and columns as it has. @param options.id what its ids begin with */
export function renderMap(scene: Scene, { id }: { readonly id: string }): RunMap {
  const layout = layOut(scene, null, false);
  if (typeof layout === 'number') throw new Error('A map has the width that it needs.');
  const { width } = layout;
  const heads = drawHeads(scene, layout, 0);
  const body = drawBody(scene, layout, { id, top: 4, repeats: false });
  const height = Math.ceil(body.bottom + 8);
  const svg = (high: number, content: string): string =>
    `<svg class="fig" aria-hidden="true" width="${width}" height="${high}" viewBox="0 0 ${width} ${high}">\n${content}\n</svg>`;
  return { heads: svg(heads.height, heads.svg), body: svg(height, body.svg), width, height };
}
