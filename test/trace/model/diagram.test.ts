import { describe, expect, it } from 'vitest';
import {
  type Diagram,
  type FrameState,
  inLanes,
  type Row,
  toDiagram,
} from '../../../tools/trace/model/diagram.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { sentence } from '../../../tools/trace/words/sentence.ts';
import { crowd, endless, long, oneAfterTheOther, pipeline, refused, tree, write } from '../runs.ts';

const signs: Record<FrameState, string> = {
  none: ' ',
  made: '.',
  running: '#',
  waiting: '|',
  suspended: ':',
  ended: 'x',
};

const about = (run: TraceRun, row: Row): string => {
  if (row.type === 'event') return sentence(run, row.event);
  return row.type === 'more' ? `${row.times} more, ${row.steps} steps` : `${row.steps} cut`;
};

/** How the lanes stand below each row, and what the row is. */
function drawStates({ run, lanes, rows }: Diagram): string {
  const lines = rows.map((row) => `${row.states.map((each) => signs[each]).join(' ')}  ${about(run, row)}`);
  return ['', lanes.map(({ name }) => name).join(' | '), ...lines].join('\n');
}

describe('how the lanes stand', () => {
  it('one runs, and those who asked wait', () => {
    expect(drawStates(toDiagram(pipeline()))).toMatchInlineSnapshot(`
      "
      caller | count | odd | take
      # .      caller makes count
      # . .    caller makes odd
      # . . .  caller makes take
      | . . #  caller resumes take: next()
      | . # |  take resumes odd: next()
      | # | |  odd resumes count: next()
      | : # |  count yields 1
      | : : #  odd yields 1
      # : : :  take yields 1
      # : : :  caller prints "1"
      | : : #  caller resumes take: next()
      | : # |  take resumes odd: next()
      | # | |  odd resumes count: next()
      | : # |  count yields 2
      | # | |  odd resumes count: next()
      | : # |  count yields 3
      | : : #  odd yields 3
      # : : :  take yields 3
      # : : :  caller prints "3"
      | : : #  caller resumes take: next()
      | : # |  take resumes odd: return()
      | # | |  odd resumes count: return()
      | x # |  count closes
      | x x #  odd closes
      # x x x  take returns undefined, and has ended"
    `);
  });

  it('one that is refused runs on, and one that has ended does not run again', () => {
    expect(drawStates(toDiagram(refused()))).toMatchInlineSnapshot(`
      "
      caller | nest | cook
      # .    caller makes nest
      # . .  caller makes cook
      | # .  caller resumes nest: next()
      | | #  nest resumes cook: next()
      | # :  cook yields 'ready'
      # : :  nest yields 'ready'
      | # :  caller resumes nest: next('soup')
      | | #  nest resumes cook: next('soup')
      | | #  cook resumes nest: next('salt?')
      | | #  nest is running and cannot be resumed: TypeError: Generator is already running
      | | #  cook prints "cook: TypeError: Generator is already running"
      | # :  cook yields 'hot soup'
      # : :  nest yields 'hot soup'
      # : :  caller prints "main gets hot soup"
      | # :  caller resumes nest: throw(Error: fire)
      | | #  nest resumes cook: throw(Error: fire)
      | # x  cook throws Error: fire, and has ended
      # x x  nest throws Error: fire, and has ended"
    `);
    const run = write('', (pen) => {
      const fib = pen.make('fib');
      pen.return(fib);
      pen.closes('undefined');
      pen.next(fib);
      pen.again();
    });
    expect(drawStates(toDiagram(run))).toMatchInlineSnapshot(`
      "
      caller | fib
      # .  caller makes fib
      # .  caller resumes fib: return()
      # x  fib closes
      # x  caller resumes fib: next()
      # x  fib had ended; it answers undefined, done"
    `);
  });

  it('one that a loop makes is not there before it is resumed', () => {
    const run = write('', (pen) => {
      const fib = pen.make('fib');
      pen.next(fib);
      pen.next(pen.found('Range[Symbol.iterator]'));
      pen.yields('1');
    });
    expect(drawStates(toDiagram(run))).toMatchInlineSnapshot(`
      "
      caller | fib | Range[Symbol.iterator]
      # .    caller makes fib
      | #    caller resumes fib: next()
      | | #  fib resumes Range[Symbol.iterator]: next()
      | # :  Range[Symbol.iterator] yields 1"
    `);
  });

  it('lanes are joined by a yield* until the inner frame has ended', () => {
    const { rows } = toDiagram(tree());
    const tubes = rows.map((row) => row.tubes.map((pair) => pair.join('-')).join(' '));
    expect(tubes).toMatchInlineSnapshot(`
      [
        "",
        "",
        "",
        "1-2",
        "1-2",
        "1-2 2-3",
        "1-2 2-3",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3 3-4",
        "1-2 2-3",
        "1-2 2-3",
        "1-2 2-3",
        "1-2 2-3",
        "1-2 2-3",
        "1-2 2-3",
        "1-2 2-3",
        "1-2",
        "1-2",
        "1-2",
        "1-2",
        "1-2",
        "",
        "",
        "",
        "",
        "1-5",
        "1-5",
        "1-5",
        "1-5",
        "1-5",
        "",
        "",
      ]
    `);
  });

  it('the arrow of an event leads from lane to lane', () => {
    const arrows = toDiagram(pipeline()).rows.flatMap((row) =>
      row.type === 'event' ? [`${row.event.type} ${row.from}>${row.to}`] : [],
    );
    expect(arrows.slice(2, 10)).toEqual([
      'create 0>3',
      'resume 0>3',
      'resume 3>2',
      'resume 2>1',
      'yield 1>2',
      'yield 2>3',
      'yield 3>0',
      'print 0>0',
    ]);
  });

  it('frames that are stopped still run in the last row', () => {
    const last = toDiagram(endless()).rows.at(-1);
    expect(last).toMatchObject({
      type: 'cut',
      steps: 1_204_877,
      states: ['waiting', 'running', 'suspended'],
    });
  });
});

describe('which rows there are', () => {
  it('what repeats is folded', () => {
    expect(drawStates(toDiagram(long()))).toMatchInlineSnapshot(`
      "
      caller | fibForever
      # .  caller makes fibForever
      | #  caller resumes fibForever: next()
      # :  fibForever yields 1n
      | #  caller resumes fibForever: next()
      # :  fibForever yields 2n
      # :  4997 more, 9994 steps
      | #  caller resumes fibForever: next()
      # :  fibForever yields 5000n
      | #  caller resumes fibForever: return()
      # x  fibForever closes"
    `);
  });

  it('frames that only took part in what is folded have no lane', () => {
    expect(toDiagram(oneAfterTheOther(300)).lanes.map(({ name }) => name)).toEqual([
      'caller',
      'toast #1',
      'toast #2',
      'toast #300',
    ]);
  });

  it('what is too much is cut at the end, and counted', () => {
    expect(drawStates(toDiagram(pipeline(), { mostRows: 4 }))).toMatchInlineSnapshot(`
      "
      caller | count | odd | take
      # .      caller makes count
      # . .    caller makes odd
      # . . .  caller makes take
      | . . #  caller resumes take: next()
      # x x x  21 cut"
    `);
    for (const mostRows of [24, 25]) expect(toDiagram(pipeline(), { mostRows }).rows).toHaveLength(25);
    expect(toDiagram(pipeline(), { mostRows: 23 }).rows.at(-1)).toMatchObject({ type: 'cut', steps: 2 });
  });

  it('what is folded and cut away is counted, and what was not kept', () => {
    const { rows } = toDiagram(endless(10), { mostRows: 5 });
    expect(rows.at(-1)).toMatchObject({ type: 'cut', steps: 1_998 + 10 });
  });

  it('a part of a run says what is before and after it', () => {
    expect(drawStates(toDiagram(pipeline(), { from: 10, to: 13 }))).toMatchInlineSnapshot(`
      "
      caller | count | odd | take
      # : : :  10 cut
      | : : #  caller resumes take: next()
      | : # |  take resumes odd: next()
      | # | |  odd resumes count: next()
      | : # |  count yields 2
      # x x x  11 cut"
    `);
    expect(toDiagram(pipeline(), { from: 100 }).rows).toMatchObject([{ type: 'cut', steps: 25 }]);
  });

  it('every event is shown, folded or cut', () => {
    const options = [{}, { mostRows: 3 }, { from: 4, to: 9 }, { from: 7, mostRows: 1 }];
    for (const run of [pipeline(), tree(), long(100), endless(7), refused()]) {
      for (const each of options) {
        const steps = toDiagram(run, each).rows.map((row) => (row.type === 'event' ? 1 : row.steps));
        expect(steps.reduce((sum, count) => sum + count)).toBe(run.events.length + run.dropped);
      }
    }
  });

  it('a run in which nothing happens has the lane of the caller, and no rows', () => {
    expect(toDiagram(write('nothing', () => {}))).toMatchObject({ lanes: [{ name: 'caller' }], rows: [] });
  });
});

describe('who shares a lane', () => {
  const names = ({ lanes }: Diagram) =>
    lanes.map(({ name, crowded }) => (crowded ? `${name} (crowded)` : name));

  it('one takes over the lane of another that has ended, of the same function first', () => {
    const run = write('', (pen) => {
      const ask = (name: string) => pen.next(pen.make(name));
      for (let i = 0; i < 3; i++) {
        ask('odd');
        ask('count');
        pen.returns('undefined');
        ask('count');
        pen.returns('undefined');
        pen.returns('undefined');
      }
    });
    expect(names(toDiagram(run, { mostLanes: 3 }))).toEqual([
      'caller',
      'odd #1, #2, #3',
      'count #1, #2 … #6',
    ]);
    expect(drawStates(toDiagram(run, { mostLanes: 3, to: 11 }))).toMatchInlineSnapshot(`
      "
      caller | odd #1, #2 | count #1, #2, #3
      # .    caller makes odd #1
      | #    caller resumes odd #1: next()
      | # .  odd #1 makes count #1
      | | #  odd #1 resumes count #1: next()
      | # x  count #1 returns undefined, and has ended
      | # .  odd #1 makes count #2
      | | #  odd #1 resumes count #2: next()
      | # x  count #2 returns undefined, and has ended
      # x x  odd #1 returns undefined, and has ended
      # . x  caller makes odd #2
      | # x  caller resumes odd #2: next()
      | # .  odd #2 makes count #3
      # x x  15 cut"
    `);
  });

  it('then one takes over the lane of another that is never resumed again', () => {
    const run = write('', (pen) => {
      for (const name of ['outer', 'other']) {
        pen.next(pen.make(name));
        pen.pass(pen.make('inner'), 'next');
        pen.yields('1');
        pen.yields('1');
      }
    });
    const diagram = toDiagram(run, { mostLanes: 3 });
    expect(names(diagram)).toEqual(['caller', 'outer, other', 'inner #1, #2']);
    expect(drawStates(diagram)).toMatchInlineSnapshot(`
      "
      caller | outer, other | inner #1, #2
      # .    caller makes outer
      | #    caller resumes outer: next()
      | # .  outer makes inner #1
      | | #  outer passes next() on to inner #1
      | # :  inner #1 yields 1, through outer
      # : :  outer yields 1
      # . :  caller makes other
      | # :  caller resumes other: next()
      | # .  other makes inner #2
      | | #  other passes next() on to inner #2
      | # :  inner #2 yields 1, through other
      # : :  other yields 1"
    `);
    expect(diagram.rows.map(({ tubes }) => tubes.length).join(' ')).toBe('0 0 0 1 1 1 0 0 0 1 1 1');
    expect(names(toDiagram(run, { mostLanes: 4 }))).toEqual(['caller', 'outer', 'inner #1, #2', 'other']);
  });

  it('those for whom no lane is free share the last', () => {
    expect(names(toDiagram(crowd(4), { mostLanes: 3 }))).toEqual([
      'caller',
      'worker1',
      'worker2, worker3, worker4 (crowded)',
    ]);
    expect(names(toDiagram(crowd(6), { mostLanes: 3 })).at(-1)).toBe('worker2, worker3 … worker6 (crowded)');
    expect(drawStates(toDiagram(crowd(3), { mostLanes: 2 }))).toMatchInlineSnapshot(`
      "
      caller | worker1, worker2, worker3
      # .  caller makes worker1
      # .  caller makes worker2
      # .  caller makes worker3
      | #  caller resumes worker1: next()
      # :  worker1 yields 'ready 1'
      | #  caller resumes worker2: next()
      # :  worker2 yields 'ready 2'
      | #  caller resumes worker3: next()
      # :  worker3 yields 'ready 3'"
    `);
  });

  it('a diagram is told again in fewer lanes, with the same rows', () => {
    const whole = toDiagram(tree());
    const fewer = inLanes(whole, 5);
    expect(names(fewer)).toEqual(['caller', 'inorder #1', 'inorder #2, #5', 'inorder #3', 'inorder #4']);
    expect(fewer.rows.map((row) => about(fewer.run, row))).toEqual(
      whole.rows.map((row) => about(whole.run, row)),
    );
    expect(inLanes(whole, 6)).toBe(whole);
    const part = toDiagram(tree(), { from: 14, to: 30 });
    expect(inLanes(part, 3).rows.map((row) => row.states[0])).toEqual(part.rows.map((row) => row.states[0]));
  });
});
