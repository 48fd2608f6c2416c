import { expect, it } from 'vitest';
import { legendOf } from '../../../tools/trace/svg/legend.ts';
import { SCENES } from '../scene/scenes.ts';

const wordsOf = (name: string): string[] => {
  const scene = SCENES[name];
  return scene ? legendOf(scene).map(({ words }) => words) : [];
};

it('names the marks that occur, always in the same order', () => {
  expect(wordsOf('task')).toEqual([
    'runs',
    'in the middle of a call',
    'paused at a yield',
    'not started',
    'ended',
    'a call, or its answer',
    'a value is put in, or read',
    'goes to the ready queue',
    'next to run',
    'an empty future, and who waits for it',
    'a future that is done',
  ]);
  expect(wordsOf('sleep')).toEqual([
    'runs',
    'in the middle of a call',
    'paused at a yield',
    'not started',
    'ended',
    'waits: nobody runs',
    'a call, or its answer',
    'goes to the ready queue',
    'next to run',
    'a timer, and when it is due',
  ]);
  expect(wordsOf('tube')).toEqual([
    'runs',
    'in the middle of a call',
    'paused, at a yield or a yield*',
    'not started',
    'ended',
    'a call, or its answer',
    'through a yield*',
  ]);
});

it('gives each mark as a picture of its own', () => {
  const signs = Object.values(SCENES).flatMap((scene) => legendOf(scene));
  expect(signs.length).toBeGreaterThan(20);
  for (const { sign } of signs)
    expect(sign).toMatch(/^<svg class="fig-sign" .*<(?:path|rect|circle) .*<\/svg>$/);
});
