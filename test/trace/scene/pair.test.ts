import { describe, expect, it } from 'vitest';
import { type PairedScenes, pairScenes } from '../../../tools/trace/scene/pair.ts';
import { long, pipeline, write } from '../runs.ts';

/** The lines as text: the numbers of both steps with the sign between them. */
const shown = ({ lines }: PairedScenes): string =>
  lines
    .map(({ mine, reference, alike }) => `${mine?.number ?? ''}${alike}${reference?.number ?? ''}`)
    .join(' ');

describe('two runs step by step', () => {
  it('are alike in every line when they do the same', () => {
    const pair = pairScenes(pipeline(), pipeline());
    expect(pair.lines.every(({ alike }) => alike === '=')).toBe(true);
    expect(pair.lines).toHaveLength(25);
    expect([pair.places, pair.divergence]).toEqual([[], null]);
  });

  it('part, and are lined up by number from there on', () => {
    const run = long(4);
    const other = {
      ...run,
      events: run.events.map((event, i) => (i === 4 ? { ...event, value: '7n' } : event)),
    };
    const pair = pairScenes(other, run);
    expect(shown(pair)).toBe('1=1 2=2 3=3 4=4 5≠5 6=6 7=7 8=8 9=9 10=10 11=11');
    expect(pair.places).toEqual([4]);
  });

  it('what makes no difference has a line of its own', () => {
    const script = (extra: boolean) =>
      write('', (pen) => {
        const one = pen.make('one');
        if (extra) {
          const own = pen.make('own');
          pen.next(own);
          pen.yields('1');
        }
        pen.next(one);
        pen.yields('2');
      });
    const pair = pairScenes(script(true), script(false));
    expect(shown(pair)).toBe('1=1 2 3 4 5=2 6=3');
    expect(pair.places).toEqual([]);
  });

  it('one of them goes on where the other has ended, and parts once', () => {
    const run = long(3);
    const pair = pairScenes(run, { ...run, events: run.events.slice(0, 5) });
    expect(shown(pair)).toBe('1=1 2=2 3=3 4=4 5=5 6≠ 7≠ 8≠ 9≠');
    expect(pair.places).toEqual([5]);
  });

  it('they part again and again', () => {
    const script = (values: string) =>
      write('', (pen) => {
        const one = pen.make('one');
        for (const value of values) {
          pen.next(one);
          pen.yields(value);
        }
      });
    const pair = pairScenes(script('abcde'), script('axcye'));
    expect(shown(pair)).toBe('1=1 2=2 3=3 4=4 5≠5 6=6 7=7 8=8 9≠9 10=10 11=11');
    expect(pair.places).toEqual([4, 8]);
  });
});
