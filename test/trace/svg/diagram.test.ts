import { describe, expect, it } from 'vitest';
import { type DiagramOptions, toDiagram } from '../../../tools/trace/model/diagram.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { renderSvg } from '../../../tools/trace/svg/diagram.ts';
import {
  byHand,
  crowd,
  endless,
  hellos,
  letter,
  long,
  oneAfterTheOther,
  pipeline,
  refused,
  ticks,
  tree,
  turns,
  write,
} from '../runs.ts';

const some: readonly (readonly [name: string, run: TraceRun, options?: DiagramOptions])[] = [
  ['by hand', byHand()],
  ['pipeline', pipeline()],
  ['tree', tree()],
  ['turns', turns()],
  ['long', long()],
  ['endless', endless()],
  ['refused', refused()],
  ['shared lanes', oneAfterTheOther(9), { mostLanes: 3 }],
  ['crowd', crowd(9)],
  ['crowded lane', crowd(9), { mostLanes: 4 }],
  ['part of a pipeline', pipeline(), { from: 6, to: 20 }],
  ['hostile', hostile()],
  ['nothing', write('nothing', () => {})],
  ['two hellos', hellos()],
  ['a part of two hellos', hellos(), { from: 14, to: 40, mostLanes: 3 }],
  ['letter', letter()],
  ['ticks', ticks(12)],
];

const runs = some.map(([name, run, options = {}]) => [name, run, options] as const);

/** Names, values and prints that would like to be markup, or may not stand in XML at all. */
function hostile(): TraceRun {
  return write('</title><script>alert("1")</script> & \u0000', (pen) => {
    const frame = pen.make('</text><b a="\'">&amp;');
    pen.next(frame, '</svg><!-- ]]>', 4);
    pen.print('\u001b[31mred\u001b[0m\ttab\n<two> \u202e lines\n');
    pen.next(frame, 'itself');
    pen.refuses();
    pen.yields('\ud800 \uffff 日本語 🎉', 5);
  });
}

const draw = (run: TraceRun, options?: DiagramOptions): string =>
  renderSvg(toDiagram(run, options), { animate: false });

const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;

/** The names of the elements of an XML text in their order, or what is wrong with the text. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const all: string[] = [];
  let end = 0;
  for (const tag of xml.matchAll(/<(\/?)([a-z]\w*)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/gi)) {
    const text = xml.slice(end, tag.index);
    if (/[<>&]/.test(text.replace(ENTITY, ''))) throw new Error(`not escaped: ${text}`);
    const [whole, closes, name = '', attributes = '', isEmpty] = tag;
    if (attributes.replace(ENTITY, '').includes('&')) throw new Error(`not escaped: ${whole}`);
    const names = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) throw new Error(`twice the same attribute: ${whole}`);
    if (closes) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
    } else {
      all.push(name);
      if (!isEmpty) open.push(name);
    }
    end = tag.index + whole.length;
  }
  if (open.length > 0 || xml.slice(end).trim() !== '') throw new Error(`not closed: ${open.join(' ')}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(xml)) throw new Error('not a character of XML');
  return all;
}

/** The groups of the rows, without their tags. */
function rowsOf(svg: string): string[] {
  return svg.split('\n').filter((line) => line.startsWith('<g class="tr-row"'));
}

const attribute = (text: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1] ?? '';
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words);

describe('every picture', () => {
  it.each(runs)('of %s is well-formed', (_, run, options) => {
    expect(elementsOf(renderSvg(toDiagram(run, options)))).not.toContain('script');
  });

  it.each(runs)('of %s is the same each time', (_, run, options) => {
    expect(renderSvg(toDiagram(run, options))).toBe(renderSvg(toDiagram(structuredClone(run), options)));
  });

  it.each(runs)(
    'of %s has a group for each row, with its number and the place of the token',
    (_, run, options) => {
      const { rows } = toDiagram(run, options);
      const drawn = rowsOf(draw(run, options));
      expect(drawn.map((row) => attribute(row, 'data-row'))).toEqual(rows.map((_, i) => String(i)));
      expect(drawn.map((row) => attribute(row, 'data-step'))).toEqual(
        rows.map((row) => (row.type === 'event' ? String(row.step) : '')),
      );
      for (const row of drawn) expect([attribute(row, 'data-x'), attribute(row, 'data-y')]).not.toContain('');
    },
  );

  it.each(runs)('of %s needs nothing from outside', (_, run, options) => {
    expect(draw(run, options).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /\b(?:href|url\(|@import|on\w+=)/,
    );
  });

  it.each(runs)('of %s holds all that it draws', (_, run, options) => {
    const svg = draw(run, options);
    const [width, height] = [Number(attribute(svg, 'width')), Number(attribute(svg, 'height'))];
    expect(attribute(svg, 'viewBox')).toBe(`0 0 ${width} ${height}`);
    for (const [text, words = ''] of svg.matchAll(/<text[^>]*>([^<]*)</g)) {
      const columns = words.replace(ENTITY, 'x').length;
      const x = Number(attribute(text, 'x'));
      const share = text.includes('tr-mid') ? 0.5 : text.includes('tr-end') ? 0 : 1;
      expect(x + columns * share * 7.25, words).toBeLessThan(width);
      expect(Number(attribute(text, 'y')), words).toBeLessThan(height);
    }
    for (const [rect] of svg.matchAll(/<rect[^>]*>/g))
      expect(Number(attribute(rect, 'x')) + Number(attribute(rect, 'width')), rect).toBeLessThanOrEqual(
        width,
      );
  });
});

describe('what an arrow carries', () => {
  it.each(runs)('in the picture of %s stands between two lanes, on neither', (_, run, options) => {
    const svg = draw(run, options);
    const lanes = [...svg.matchAll(/<text class="tr-mid tr-name" x="([\d.]+)"/g)].map(([, x]) => Number(x));
    const loops = (row: string) => /class="tr-arrow" d="[^"]*q/.test(row);
    for (const row of rowsOf(svg).filter((each) => !loops(each))) {
      const [rect] = /<rect class="tr-label"[^>]*>/.exec(row) ?? [];
      if (rect === undefined) continue;
      const left = Number(attribute(rect, 'x'));
      const right = left + Number(attribute(rect, 'width'));
      expect(lanes.filter((x) => x > left - 14 && x < right + 14)).toEqual([]);
    }
  });
});

describe('what a row shows', () => {
  it('is the step, what goes over the arrow or is printed, and the line', () => {
    expect(
      rowsOf(draw(byHand()))
        .map(wordsOf)
        .map((words) => words.join(' · ')),
    ).toMatchInlineSnapshot(`
      [
        "makes · 1 · slow.ts:20",
        "next() · 2 · slow.ts:21",
        "1 · 3 · slow.ts:8",
        "1 · 4",
        "next(0.1) · 5 · slow.ts:24",
        "sleeping for 0.1 seconds · 6",
        "1 · 7 · slow.ts:8",
        "1 · 8",
        "next(0.2) · 9 · slow.ts:24",
        "sleeping for 0.2 seconds · 10",
        "2 · 11 · slow.ts:8",
        "2 · 12",
        "next(0.3) · 13 · slow.ts:24",
        "return · 14",
        "next() · 15 · slow.ts:27",
        "undefined, done · 16",
      ]
    `);
  });

  it('says who is meant where one of several frames comes into a lane', () => {
    const rows = rowsOf(draw(oneAfterTheOther(4), { mostLanes: 2 })).flatMap(wordsOf);
    expect(rows.filter((words) => /next|makes/.test(words)).slice(0, 6)).toEqual([
      'makes toast #1',
      'next()',
      'next(0)',
      'makes toast #2',
      'next()',
      'next(1)',
    ]);
  });

  it('is how each lane stands, before the event and after it', () => {
    const states = rowsOf(draw(turns())).map((row) =>
      [...row.matchAll(/class="tr-(running|waiting|suspended|made)" d="M(\d+)/g)].map(([, state]) => state),
    );
    expect(states.map((row) => row.join(' '))).toMatchInlineSnapshot(`
      [
        "made running",
        "made made running",
        "waiting made made running running",
        "waiting suspended made running running",
        "waiting suspended made running running",
        "waiting suspended suspended running running",
        "waiting suspended suspended running running",
        "waiting suspended suspended running running",
        "waiting suspended suspended running running",
        "waiting suspended suspended running running",
        "waiting suspended suspended running running",
        "waiting suspended suspended running running",
        "suspended suspended running",
      ]
    `);
  });

  it('is the sign of an end: a bar, a cross, a box', () => {
    const signs = (run: TraceRun) =>
      rowsOf(draw(run)).flatMap((row) => /class="tr-(return|throw|close|ended)"/.exec(row)?.[1] ?? []);
    expect(signs(byHand())).toEqual(['return', 'ended', 'ended']);
    expect(signs(pipeline())).toEqual(['close', 'close', 'return']);
    expect(signs(refused())).toEqual(['throw', 'throw']);
  });

  it('is a tube for as long as a frame delegates', () => {
    const tubes = rowsOf(draw(tree())).map((row) => row.split('class="tr-tube"').length - 1);
    expect(tubes.join('')).toMatchInlineSnapshot(`"000112233333333332222222111110001111110"`);
  });

  it('is a break with words where steps are left out', () => {
    const breaks = (run: TraceRun, options?: DiagramOptions) =>
      rowsOf(draw(run, options))
        .filter((row) => row.includes('tr-break'))
        .flatMap(wordsOf);
    expect(breaks(long())).toEqual(['… 4,997 more like this']);
    expect(breaks(endless())).toEqual(['… 997 more like this', '… 1,204,877 steps not shown']);
    expect(breaks(pipeline(), { from: 6, to: 20 })).toEqual(['… 6 steps not shown', '… 4 steps not shown']);
  });

  it('is an arrow of another kind when the right to run stays where it is', () => {
    const kinds = rowsOf(draw(refused())).map(
      (row) => /<g class="tr-(ask|answer|idle|bad)"/.exec(row)?.[1] ?? 'print',
    );
    expect(kinds.join(' ')).toMatchInlineSnapshot(
      `"idle idle ask ask answer answer ask ask idle idle print answer answer print bad bad bad bad"`,
    );
  });
});

describe('long texts', () => {
  const long = `'${'long '.repeat(40)}'`;
  const run = write(
    'long texts',
    (pen) => {
      const frame = pen.make('aFunctionWithAnExceedinglyLongName');
      pen.next(frame, long, 1);
      pen.print(long);
      pen.yields('1', 2);
    },
    { file: 'lessons/01-a/a-file-with-an-exceedingly-long-name.test.ts' },
  );

  it('are cut, with the whole text for a pointer', () => {
    const svg = draw(run);
    const cut = wordsOf(svg).filter((words) => words.includes('…'));
    expect(cut).toMatchInlineSnapshot(`
      [
        "aFunctionWithAnExceedingl…",
        "next(&#39;long long long long lon…",
        "…edingly-long-name.test.ts:1",
        "&#39;long long long long long long long long lo…",
        "…edingly-long-name.test.ts:2",
      ]
    `);
    expect(svg.split(`<title>${long.replaceAll("'", '&#39;')}</title>`).length).toBe(2);
    expect(svg).toContain(`<title>next(${long.replaceAll("'", '&#39;')})</title>`);
  });
});

describe('the token', () => {
  const diagram = toDiagram(byHand());

  it('goes the way of the right to run once, and stays at the end', () => {
    const svg = renderSvg(diagram);
    expect(attribute(svg, 'dur')).toBe('11.2s');
    expect(svg).not.toContain('repeat');
    expect(svg).toContain(' fill="freeze" ');
    const [times, points] = ['keyTimes', 'keyPoints'].map((name) =>
      attribute(svg, name).split(';').map(Number),
    );
    expect([times?.[0], times?.at(-1), points?.[0], points?.at(-1)]).toEqual([0, 1, 0, 1]);
    expect(times).toEqual([...(times ?? [])].sort((a, b) => a - b));
    expect(points).toEqual([...(points ?? [])].sort((a, b) => a - b));
    expect(times?.length).toBe(points?.length);
    expect(attribute(svg, 'path')).toMatchInlineSnapshot(
      `"M87 54V86V102H272V118V134H87V150V182V198H272V214V246V262H87V278V310V326H272V342V374V390H87V406V438V454H272V470V486H87V502V534V566"`,
    );
  });

  it('stands after each row with whoever runs', () => {
    const svg = renderSvg(diagram);
    const lanes = [
      ...new Set([attribute(svg, 'data-x'), ...rowsOf(svg).map((row) => attribute(row, 'data-x'))]),
    ];
    expect(lanes.length).toBe(2);
    const stands = rowsOf(svg).map((row) => lanes.indexOf(attribute(row, 'data-x')));
    expect(stands.join('')).toBe('0100110011001000');
  });

  it('is left out of a picture that stands still', () => {
    expect(renderSvg(diagram, { animate: false })).not.toMatch(/animateMotion|<circle class="tr-token/);
  });
});

describe('in a page', () => {
  it('has ids of its own', () => {
    const ids = [
      ...renderSvg(toDiagram(turns()), { id: 'a"1' }).matchAll(/ (?:id|aria-labelledby)="([^"]*)"/g),
    ];
    expect(ids.map(([, id]) => id)).toEqual(['a&quot;1-title', 'a&quot;1-title']);
  });

  it('gives an account of all rows to those who do not see it', () => {
    expect(/<desc[^>]*>([^<]*)</.exec(draw(endless()))?.[1]).toMatchInlineSnapshot(`
      "1. caller makes take
      2. caller makes count
      3. caller resumes take: next()
      4. take resumes count: next()
      5. count yields 1
      6. take resumes count: next()
      7. count yields 2
      … 997 more like this
      2002. take resumes count: next()
      2003. count yields 1000
      … 1,204,877 steps not shown
      It ran for 5 seconds without an end, and was stopped."
    `);
  });

  it('is dark or light as the page says, or else the system', () => {
    const [style = ''] = /<style>[\s\S]*<\/style>/.exec(draw(turns())) ?? [];
    const order = [
      'svg.trace{--tr-bg:#ffffff',
      '@media (prefers-color-scheme:dark)',
      '[data-theme=light] svg.trace',
      '[data-theme=dark] svg.trace',
    ];
    expect(order.map((rule) => style.indexOf(rule))).toEqual(
      order.map((rule) => style.indexOf(rule)).sort((a, b) => a - b),
    );
    expect(style).toContain('@media (prefers-reduced-motion:reduce){.tr-moving{display:none}}');
  });
});

it('a whole picture', () => {
  const run = write('a number', (pen) => {
    const one = pen.found('one');
    pen.next(one, undefined, 3);
    pen.yields('1', 1);
    pen.print('1');
  });
  expect(draw(run).replace(/<style>[\s\S]*<\/style>/, '<style/>')).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" class="trace" width="340" height="216" viewBox="0 0 340 216" role="img" aria-labelledby="trace-title" data-x="80" data-y="54">
    <title id="trace-title">a number</title>
    <desc>1. caller resumes one: next()
    2. one yields 1
    3. caller prints &quot;1&quot;</desc>
    <style/>
    <rect class="tr-paper" x="0.5" y="0.5" width="339" height="215" rx="10"/>
    <g class="tr-names"><g><rect class="tr-head" x="44" y="16" width="72" height="28" rx="7"/><text class="tr-mid tr-name" x="80" y="35">caller</text></g><g><rect class="tr-head" x="176" y="16" width="48" height="28" rx="7"/><text class="tr-mid tr-name" x="200" y="35">one</text></g></g>
    <g class="tr-row" data-row="0" data-step="0" data-type="resume" data-x="200" data-y="86"><path class="tr-waiting" d="M80 70v16"/><path class="tr-running" d="M75 54a5 5 0 0 1 10 0V70a5 5 0 0 1 -10 0z"/><path class="tr-running" d="M195 70a5 5 0 0 1 10 0V87h-10z"/><g class="tr-ask"><path class="tr-arrow" d="M84 70H187"/><path class="tr-tip" d="M195 70l-10 -5v10z"/><g><rect class="tr-label" x="109" y="60" width="62" height="20" rx="10"/><text class="tr-mid" x="140" y="74">next()</text></g></g><text class="tr-soft tr-end" x="26" y="74">1</text><g><title>lessons/01-two-fibonaccis/demo.ts:3</title><text class="tr-soft" x="242" y="74">demo.ts:3</text></g></g>
    <g class="tr-row" data-row="1" data-step="1" data-type="yield" data-x="80" data-y="118"><path class="tr-waiting" d="M80 86v16"/><path class="tr-suspended" d="M200 102v16"/><path class="tr-running" d="M75 102a5 5 0 0 1 10 0V119h-10z"/><path class="tr-running" d="M195 86h10V102a5 5 0 0 1 -10 0z"/><g class="tr-answer"><path class="tr-arrow" d="M196 102H93"/><path class="tr-tip" d="M85 102l10 -5v10z"/><g><rect class="tr-label" x="127" y="92" width="26" height="20" rx="10"/><text class="tr-mid" x="140" y="106">1</text></g></g><text class="tr-soft tr-end" x="26" y="106">2</text><g><title>lessons/01-two-fibonaccis/demo.ts:1</title><text class="tr-soft" x="242" y="106">demo.ts:1</text></g></g>
    <g class="tr-row" data-row="2" data-step="2" data-type="print" data-x="80" data-y="150"><path class="tr-suspended" d="M200 118v32"/><path class="tr-running" d="M75 118h10V150a5 5 0 0 1 -10 0z"/><g><path class="tr-card" d="M92 134l6 -5v-6h28v22h-28v-6z"/><text x="106" y="138">1</text></g><text class="tr-soft tr-end" x="26" y="138">3</text></g>
    <g class="tr-legend"><path class="tr-running" d="M25 171a5 5 0 0 1 10 0V175a5 5 0 0 1 -10 0z"/><text class="tr-words" x="48" y="177">runs</text><path class="tr-waiting" d="M102 167v12"/><text class="tr-words" x="120" y="177">waits for an answer</text><path class="tr-suspended" d="M30 189v12"/><text class="tr-words" x="48" y="199">suspended at a yield</text><path class="tr-card" d="M190 195l5 -4v-4h18v16h-18v-4z"/><text class="tr-words" x="220" y="199">printed</text></g>
    </svg>
    "
  `);
});

describe('what a loop tells', () => {
  const svg = draw(hellos());
  const rows = rowsOf(svg);

  it('is a line and words where a turn begins', () => {
    expect(rows.filter((row) => row.includes('tr-turn')).flatMap((row) => wordsOf(row))).toEqual([
      ...['turn 1 at 0 s: 1 call ready', '2', 'turn 2 at 0 s: 2 calls ready', '10'],
      ...['turn 3 at 1 s: 1 call ready', '31', 'turn 4 at 1 s: 1 call ready', '34'],
      ...['turn 5 at 1 s: 1 call ready', '43', 'turn 6 at 2 s: 1 call ready', '52'],
      ...['turn 7 at 2 s: 1 call ready', '55', 'turn 8 at 2 s: 1 call ready', '64'],
    ]);
  });

  it('shades every second turn, from the middle of one row to that of another', () => {
    const shades = [...svg.matchAll(/<rect class="tr-shade"[^>]*y="([\d.]+)"[^>]*height="([\d.]+)"/g)];
    const joined: number[][] = [];
    for (const [, y, height] of shades) {
      const last = joined.at(-1);
      if (last?.[1] === Number(y)) last[1] += Number(height);
      else joined.push([Number(y), Number(y) + Number(height)]);
    }
    const begins = [...svg.matchAll(/<path class="tr-turn" d="M\d+ ([\d.]+)H/g)].map(([, y]) => Number(y));
    expect(joined).toEqual([0, 2, 4, 6].map((turn) => [begins[turn], begins[turn + 1]]));
  });

  it('stands beside the lane of whoever runs, with a sign that the legend explains', () => {
    const told = rows.filter((row) => /tr-clock|tr-box/.test(row)).map((row) => wordsOf(row)[0]);
    expect(told).toMatchInlineSnapshot(`
      [
        "sets timer 1 for 1 s",
        "sets timer 2 for 2 s",
        "timer 1 goes off: setResult",
        "Future #1 is done",
        "Future #1 wakes Task-2",
        "Task-2 wakes Task-1",
        "timer 2 goes off: setResult",
        "Future #2 is done",
        "Future #2 wakes bob",
        "bob wakes Task-1",
      ]
    `);
    expect(svg).toMatch(/tr-legend.*tr-clock.*>timer<.*tr-box.*>future</);
    expect(draw(letter())).not.toMatch(/"tr-clock"|"tr-turn"|>timer</);
  });

  it('brings its colours, which other pictures do without', () => {
    expect(renderSvg(toDiagram(hellos()))).toContain('--tr-loop');
    expect(renderSvg(toDiagram(turns()))).not.toContain('--tr-loop');
  });
});
