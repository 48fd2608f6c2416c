import { expect, it } from 'vitest';
import { type FigureQuestion, figureScene } from '../../../tools/trace/scene/figure.ts';
import { hellos, pipeline } from '../runs.ts';
import { show } from './show.ts';

const question: FigureQuestion = { title: 'One pull', note: '', from: '', to: '', hasPrints: false };

function made(run: Parameters<typeof figureScene>[0], asked: Partial<FigureQuestion>): string {
  const found = figureScene(run, { ...question, ...asked });
  return 'scene' in found ? show(found.scene) : found.problems.join('\n');
}

it('shows the steps between two that are named by what happens', () => {
  expect(made(pipeline(), { from: 'caller resumes take', to: 'take yields 1' })).toMatchInlineSnapshot(`
    "caller, count, odd, take
         #ooo
       1 |oo#  control 0>3 next()  @30
       2 |o#|  control 3>2 next()  @18
       3 |#||  control 2>1 next()  @12
       4 |:#|  control 1>2 1  @5
       5 |::#  control 2>3 1  @13
       6 #:::  control 3>0 1  @19"
  `);
  expect(made(pipeline(), { from: 'take yields 1', to: 'count yields 3' })).toMatchInlineSnapshot(`
    "caller, count, odd, take
         |::#
       1 #:::  control 3>0 1  @19
       2 |::#  control 0>3 next()  @30
       3 |:#|  control 3>2 next()  @18
       4 |#||  control 2>1 next()  @12
       5 |:#|  control 1>2 2  @5
       6 |#||  control 2>1 next()  @12
       7 |:#|  control 1>2 3  @5"
  `);
});

it('can begin at a turn', () => {
  expect(made(hellos(), { from: 'turn 2', to: 'turn 4' })).toMatchInlineSnapshot(`
    "loop (run by main), hello (Task-2), bob (hello)
         #oo
    -- turn 2  0 s
       1 |#o  control 0>1 next()  @58
       2 |#o  timer 1 sets timer 1  in sleep #1
       3 #:o  control 1>0 Future #1  @5
       4 |:#  control 0>2 next()  @58
       5 |:#  timer 2 sets timer 2  in sleep #2
       6 #::  control 2>0 Future #2  @5
    -- turn 3  1 s
       7 #::  put 0 fills Future #1  in caller"
  `);
});

it('finds a later time, and counts what ends it from where it begins', () => {
  expect(made(pipeline(), { from: 'resumes odd, 2nd time', to: 'take yields' })).toMatchInlineSnapshot(`
    "caller, count, odd, take
         |::#
       1 |:#|  control 3>2 next()  @18
       2 |#||  control 2>1 next()  @12
       3 |:#|  control 1>2 2  @5
       4 |#||  control 2>1 next()  @12
       5 |:#|  control 1>2 3  @5
       6 |::#  control 2>3 3  @13
       7 #:::  control 3>0 3  @19"
  `);
});

it('folds steps away', () => {
  const fold = { from: 'resumes count', to: 'odd yields 1' };
  expect(made(pipeline(), { from: 'makes count', to: 'take yields 3', fold })).toMatchInlineSnapshot(`
    "caller, count, odd, take
         #   
       1 #o    make 0>1 count()  @30
       2 #oo   make 0>2 odd()  @30
       3 #ooo  make 0>3 take()  @30
       4 |oo#  control 0>3 next()  @30
       5 |o#|  control 3>2 next()  @18
       ~ |::#  6 to 8: 3 more steps of the same kind
       9 #:::  control 3>0 1  @19
      10 |::#  control 0>3 next()  @30
      11 |:#|  control 3>2 next()  @18
      12 |#||  control 2>1 next()  @12
      13 |:#|  control 1>2 2  @5
      14 |#||  control 2>1 next()  @12
      15 |:#|  control 1>2 3  @5
      16 |::#  control 2>3 3  @13
      17 #:::  control 3>0 3  @19"
  `);
});

it.each([
  [{ from: 'take sleeps', to: 'take yields' }],
  [{ from: 'take yields', to: 'take yields, 9th time' }],
  [{ from: 'makes take', to: 'take yields 1' }],
  [{ from: 'makes count', to: 'take returns' }],
  [{ from: 'makes count', to: 'take yields 1', lanes: ['nobody'] }],
  [{ from: 'makes count', to: 'take yields 1', state: ['ready', 'letter'] }],
])('says why there is no such figure: %j', (asked) => {
  expect(made(pipeline(), asked)).toMatchSnapshot();
});
