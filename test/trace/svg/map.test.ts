import { expect, it } from 'vitest';
import type { Scene } from '../../../tools/trace/scene/scene.ts';
import { toScene } from '../../../tools/trace/scene/to-scene.ts';
import { renderMap } from '../../../tools/trace/svg/map.ts';
import { hellos, pipeline } from '../runs.ts';
import { SCENES } from '../scene/scenes.ts';
import { problemsOf, textsOf } from './crossings.ts';

const scenes: readonly (readonly [string, Scene])[] = [
  ...Object.entries(SCENES),
  ['pipeline', toScene(pipeline())],
  ['hellos', toScene(hellos())],
];

it.each(scenes)('a map has everything that it needs, and no arrow crosses a text: %s', (_, scene) => {
  const { heads, body, width, height } = renderMap(scene, { id: 'map' });
  expect([...problemsOf(heads), ...problemsOf(body)]).toEqual([]);
  expect(heads).toContain(`width="${width}"`);
  expect(body).toContain(`width="${width}" height="${height}"`);
  const names = textsOf(heads).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...scene.lanes, ...scene.columns].map(({ name }) => name)));
});

it('a row of a map takes little', () => {
  const scene = SCENES['task'];
  const block = scene?.blocks[0];
  if (!scene || !block) throw new Error('There is no such scene.');
  const rows = Array.from({ length: 125 }, () => block.rows).flat();
  const { body } = renderMap({ ...scene, blocks: [{ ...block, rows }] }, { id: 'map' });
  expect(body.match(/data-row/g)).toHaveLength(500);
  expect(body.length / 500).toBeLessThan(1000);
});
