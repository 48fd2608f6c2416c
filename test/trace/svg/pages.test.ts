import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../../tools/course/formats/figures.ts';
import { recordedFile } from '../../../tools/course/lesson-folder.ts';
import { parseRecorded } from '../../../tools/trace/model/recorded.ts';
import { figureScene } from '../../../tools/trace/scene/figure.ts';
import type { Scene } from '../../../tools/trace/scene/scene.ts';
import { FIGURE_WIDTHS, type FigureWidth, fits, renderFigure } from '../../../tools/trace/svg/figure.ts';
import { problemsOf } from './crossings.ts';

const lessons = fileURLToPath(new URL('../../../lessons', import.meta.url));
const folders = readdirSync(lessons).filter((name) => /^\d\d-/.test(name));
const widths = Object.keys(FIGURE_WIDTHS) as FigureWidth[];

const read = (name: string): string => readFileSync(`${lessons}/${name}`, 'utf8');

function sceneOf(folder: string, figure: ReturnType<typeof parseFigures>[number]): Scene {
  const run = parseRecorded(read(`${folder}/${recordedFile(figure.run)}`));
  const code = ({ file, line }: { file: string; line: number }): string | undefined =>
    read(file.replace(/^lessons\//, ''))
      .split('\n')
      [line - 1]?.trim();
  const made = run === null ? { problems: ['no run'] } : figureScene(run, figure, code);
  if ('problems' in made) throw new Error(made.problems.join('\n'));
  return made.scene;
}

describe.each(folders)('the page of %s', (folder) => {
  const figures = parseFigures(read(`${folder}/README.md`));

  it('has two to four figures', () => {
    expect(figures.length).toBeGreaterThanOrEqual(2);
    expect(figures.length).toBeLessThanOrEqual(4);
  });

  it.each(figures)('can be read: figure $number, $title', (figure) => {
    const scene = sceneOf(folder, figure);
    expect(fits(scene, 'wide')).toBeNull();
    const found = widths.flatMap((width) =>
      problemsOf(renderFigure(scene, { width })).map((problem) => `${width}: ${problem}`),
    );
    expect(found).toEqual([]);
    expect(problemsOf(renderFigure(scene, { width: 'wide', standalone: true }))).toEqual([]);
  });
});
