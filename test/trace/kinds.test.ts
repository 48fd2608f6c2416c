import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainLook } from '../../tools/terminal/style.ts';
import { assembleRun } from '../../tools/trace/model/assemble.ts';
import { toDiagram } from '../../tools/trace/model/diagram.ts';
import { firstDivergence } from '../../tools/trace/model/divergence.ts';
import { fold } from '../../tools/trace/model/fold.ts';
import {
  isAnswer,
  isCompared,
  isCreation,
  isNote,
  isResume,
  sidesOf,
} from '../../tools/trace/model/kinds.ts';
import { toScene } from '../../tools/trace/scene/to-scene.ts';
import { whereOf } from '../../tools/trace/scene/where.ts';
import { renderSvg } from '../../tools/trace/svg/diagram.ts';
import { renderComparison } from '../../tools/trace/text/comparison.ts';
import { narrative } from '../../tools/trace/text/narrative.ts';
import { renderScene } from '../../tools/trace/text/scene.ts';
import { divergenceSentence } from '../../tools/trace/words/divergence.ts';
import { labels, sentence } from '../../tools/trace/words/sentence.ts';
import { account, renderTable } from '../../tools/trace/words/table.ts';
import { only, SAMPLES } from './samples.ts';

const all = Object.values(SAMPLES);

describe.each(all)('an event of the kind $type', (event) => {
  const run = only(event);
  const diagram = toDiagram(run);
  const said = sentence(run, event);

  it('is of one family, which says who has a part in it', () => {
    const families = [isCreation(event), isResume(event), isAnswer(event), isNote(event)];
    expect(families.filter(Boolean)).toHaveLength(1);
    expect(sidesOf(event)).toEqual(isNote(event) ? [0, 0] : isAnswer(event) ? [1, 0] : [0, 1]);
  });

  it('has a sentence, and labels from the longest to the shortest', () => {
    expect(said).toMatch(/\w+ \w+/);
    expect(`${said} ${labels(event).join(' ')}`).not.toMatch(/undefined|\[object/);
    const lengths = labels(event).map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  it('is told in the table, and in the account of a picture', () => {
    expect(renderTable(diagram).rows[0]?.[2]).toBe(said);
    expect(account(diagram)).toEqual([`1. ${said}`]);
  });

  it('is drawn in a picture', () => {
    const picture = renderSvg(diagram, { animate: false });
    const row = picture.match(/<g class="tr-row".*/)?.[0] ?? '';
    expect(row).toContain(`data-type="${event.type}"`);
    expect(row).toMatch(/<text(?! class="tr-soft).*?>[^<]*7[^<]*<|>makes</);
    expect(picture).not.toMatch(/undefined|NaN/);
  });

  it('has only classes that a picture brings the colours of', () => {
    const picture = renderSvg(diagram, { animate: false });
    const style = picture.match(/<style>[\s\S]*<\/style>/)?.[0] ?? '';
    const used = new Set(
      [...picture.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    const groups = /^(trace|tr-(row|names|legend|answer))$/;
    expect([...used].filter((name) => !groups.test(name) && !style.includes(`.${name}`))).toEqual([]);
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
    = 1  caller sets timer 7 for 0.5 s, to call ring
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
    = 1  caller reads 7 out of Future #7"
  `);
});

/** The lines of the legend, by what they say. */
function legendOf(picture: string): string[] {
  const legend = picture.match(/<g class="tr-legend">.*/)?.[0] ?? '';
  return [...legend.matchAll(/<text class="tr-words".*?>([^<]*)</g)].map(([, words = '']) => words);
}

it('the legend of a picture explains what is in it', () => {
  const explained = all.map((event) => {
    const states = ['runs', 'waits for an answer', 'suspended at a yield', 'made, not begun'];
    const own = legendOf(renderSvg(toDiagram(only(event)))).filter((words) => !states.includes(words));
    return `${event.type}: ${own.join()}`;
  });
  expect(explained).toMatchInlineSnapshot(`
    [
      "create: ",
      "resume: ",
      "yield: ",
      "return: returned",
      "throw: threw",
      "close: closed",
      "print: printed",
      "turn: ",
      "timer: timer",
      "done: future",
      "wake: future",
      "wait: timer",
      "turned: ",
      "read: future",
    ]
  `);
});

it('only the tables name a kind: what is particular to it is not scattered', () => {
  const rooms = ['model', 'words', 'svg/old'];
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
  // What is still drawn from a diagram is in svg/diagram.ts and svg/old.
  expect(found).toEqual(['svg/diagram.ts', 'text/comparison.ts']);
});
