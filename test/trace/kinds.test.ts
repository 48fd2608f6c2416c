import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainLook } from '../../tools/terminal/style.ts';
import { assembleRun } from '../../tools/trace/model/assemble.ts';
import { firstDivergence } from '../../tools/trace/model/divergence.ts';
import { fold } from '../../tools/trace/model/fold.ts';
import { isAnswer, isCompared, isCreation, isNote, isResume } from '../../tools/trace/model/kinds.ts';
import { account } from '../../tools/trace/scene/table.ts';
import { toScene } from '../../tools/trace/scene/to-scene.ts';
import { whereOf } from '../../tools/trace/scene/where.ts';
import { renderFigure } from '../../tools/trace/svg/figure.ts';
import { figureStyle } from '../../tools/trace/svg/parts/css.ts';
import { renderComparison } from '../../tools/trace/text/comparison.ts';
import { narrative } from '../../tools/trace/text/narrative.ts';
import { renderScene } from '../../tools/trace/text/scene.ts';
import { divergenceSentence } from '../../tools/trace/words/divergence.ts';
import { sentence } from '../../tools/trace/words/sentence.ts';
import { only, SAMPLES } from './samples.ts';

const all = Object.values(SAMPLES);

describe.each(all)('an event of the kind $type', (event) => {
  const run = only(event);
  const said = sentence(run, event);

  it('is of one family', () => {
    const families = [isCreation(event), isResume(event), isAnswer(event), isNote(event)];
    expect(families.filter(Boolean)).toHaveLength(1);
  });

  it('has a sentence', () => {
    expect(said).toMatch(/\w+ \w+/);
    expect(said).not.toMatch(/undefined|\[object/);
  });

  it('is drawn in a picture, with classes that the style knows, and told in its account', () => {
    const scene = toScene(run);
    const picture = renderFigure(scene, { width: 'wide', standalone: true });
    expect(picture).not.toMatch(/undefined|NaN|\[object/);
    const style = figureStyle('file');
    const used = new Set(
      [...picture.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    const groups = /^fig(-row|-fold|-legend|-heads|-note)?$/;
    expect([...used].filter((name) => !groups.test(name) && !style.includes(`.${name}`))).toEqual([]);
    const isStep = scene.blocks.some(({ rows }) => rows.some(({ type }) => type === 'step'));
    // A turn and a wait stand between steps; a wake belongs to the step that it leads to.
    expect(isStep).toBe(!['turn', 'turned', 'wait', 'wake'].includes(event.type));
    if (isStep) expect(account(scene).join('\n')).toContain('1. ');
  });

  it('is folded when it happens again and again', () => {
    const often = only(...Array.from({ length: 9 }, () => event));
    expect(fold(often, 0, 9)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 8, times: 6 },
      { from: 8, to: 9 },
    ]);
  });

  it('makes two runs part when it counts, and never when it does not', () => {
    const parts = firstDivergence(run, only());
    const expected = [isCompared(event), isCompared(event) ? event : undefined];
    // Only functions that both runs have are compared, and a run without events has them too.
    expect([parts !== null, parts?.mine ?? undefined]).toEqual(expected);
    const told = parts === null ? '' : divergenceSentence(run, only(), parts);
    expect(told).toMatch(isCompared(event) ? /: (`work`|the caller) \w+.*\.$/ : /^$/);
  });

  it('stands beside another run', () => {
    const compared = renderComparison(run, only(), plainLook(120)).join('\n');
    if (isCompared(event)) expect(compared).toContain(said);
    else expect(compared).toMatch(/^There is nothing to compare/);
  });

  it('can be put together from parts, and has a line to look at or none', () => {
    const part = { frames: [{ id: 1, name: 'work' }], events: [event], dropped: 0 };
    expect(assembleRun([part]).events).toEqual([event]);
    expect(whereOf(run, 0)).toMatchObject(
      event.at === undefined ? { type: 'somewhere' } : { type: 'line', ...event.at },
    );
  });
});

it('every kind is drawn for a terminal, and told where there is no room for a drawing', () => {
  const drawn = all.map((event) => {
    const scene = toScene(only(event));
    const lines = renderScene(scene, plainLook(100)).slice(3, -2);
    const told = narrative(scene, plainLook(100));
    return `${[event.type, ...lines].join('\n')}\n= ${told.join(' / ')}`;
  });
  expect(`\n${drawn.join('\n')}`).toMatchInlineSnapshot(`
    "
    create
      1 █─ work() ─►□     demo.ts:1
    = 1  caller makes work  demo.ts:1
    resume
      1 ├─ next(7) ─►█     demo.ts:2
    = 1  caller resumes work: next(7)  demo.ts:2
    yield
      1 █◄ 7 ──▒     demo.ts:3
    = 1  work yields 7  demo.ts:3
    return
      1 █◄ return 7 ──■     demo.ts:4
    = 1  work returns 7, and has ended  demo.ts:4
    throw
      1 █◄ throw 7 ──✗
    = 1  work throws 7, and has ended
    close
      1 █◄ closed, 7 ──■
    = 1  work closes, with 7
    print
      1 █ 7
    = 1  caller prints "7"
    turn
    = 
    timer
      1 █─ sets timer 7 ─►
    = 1  caller sets timer 7, due at 0.5 s, to call ring
    done
      1 █┄ fills Future #7: 7 ┄►
    = 1  caller gives Future #7 its result: 7
    wake
    = 
    wait
        ⋮ select(7)  nobody runs
    =    select(7)  nobody runs
    turned
    = 
    read
      1 █◄ 7 ┄●
    = 1  caller reads 7 out of Future #7
    arrives
     outside
      1 ●┄ 'seven\\r\\n' ┄►█
    = 1  7 bytes arrive: 'seven\\r\\n'
    leaves
     outside
      1 ┊◄ 'seven\\r\\n' ┄┄█
    = 1  caller sends 7 bytes: 'seven\\r\\n'"
  `);
});

it('only the tables name a kind: what is particular to it is not scattered', () => {
  const rooms = ['model', 'words'];
  const names = Object.keys(SAMPLES).join('|');
  const special = new RegExp(`(type\\b[^;\\n]*[!=]== |case |\\btype\\b.*includes\\()'(${names})'`);
  const found = rooms.flatMap((room) => {
    const folder = fileURLToPath(new URL(`../../tools/trace/${room}/`, import.meta.url));
    return readdirSync(folder)
      .filter(
        (file) =>
          file.endsWith('.ts') && file !== 'kinds.ts' && special.test(readFileSync(folder + file, 'utf8')),
      )
      .map((file) => `${room}/${file}`);
  });
  expect(found).toEqual([]);
});

it('what draws looks at scenes, and at no events; only a comparison is given runs', () => {
  const found = ['svg', 'svg/parts', 'text'].flatMap((room) => {
    const folder = fileURLToPath(new URL(`../../tools/trace/${room}/`, import.meta.url));
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(5);
    return files
      .filter((file) => /from '(\.\.\/)+model\//.test(readFileSync(folder + file, 'utf8')))
      .map((file) => `${room}/${file}`);
  });
  expect(found).toEqual(['text/comparison.ts']);
});
