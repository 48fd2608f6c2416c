import { stepsOf } from '../../trace/scene/figure.ts';
import type { Scene } from '../../trace/scene/scene.ts';
import { html } from '../markup/html.ts';
import type { Markup } from '../shared/live-types.ts';
import { type Drawings, WIDTHS } from './figure-html.ts';

/** The drawings of a figure; ids in them begin with `id`. */
export function drawingsOf(scene: Scene, id: string): Drawings {
  const draw = (name: keyof Drawings): Markup => stub(scene, WIDTHS[name], `${id}-${name}`);
  return { wide: draw('wide'), narrow: draw('narrow'), phone: draw('phone') };
}

/** The marks that are in a scene, with what each of them means. */
export function legendFor(_scene: Scene): Markup {
  return '';
}

/** A whole scene as a map. */
export function mapOf(scene: Scene, id: string): { readonly heads: Markup; readonly body: Markup } {
  return {
    heads:
      html`<svg width="1400" height="30"><text x="60" y="20">${scene.lanes.map(({ name }) => name).join('   ')}</text></svg>`
        .text,
    body: stub(scene, 1400, id),
  };
}

function stub(scene: Scene, width: number, _id: string): Markup {
  const steps = stepsOf(scene);
  return html`<svg class="trace" viewBox="0 0 ${width} ${steps.length * 30}" width="${width}" height="${steps.length * 30}">${steps.map(
    (step, at) =>
      html`<g class="fig-row" data-step="${step.number}"><rect class="fig-tint" x="0" y="${at * 30}" width="${width}" height="30"/><text x="10" y="${at * 30 + 20}">${step.number} ${step.act.type}</text></g>`,
  )}</svg>`.text;
}
