import { forOf, interleave, Range, rangeGen, stepper } from './frames.ts';

/** A frame driven by hand, then by loops. `caller` and `frame` say who is running. */
export function demo(print: (line: string) => void): void {
  function* f(): Generator<number, never, void> {
    let s = 0;
    while (true) {
      s += 1;
      yield s;
      print(`  frame:  woken, and s is still ${s}`);
    }
  }
  const counter = f();
  print('caller: f was called');
  print(`caller: yielded ${counter.next().value}`);
  print('caller: does something else');
  print(`caller: yielded ${counter.next().value}`);

  function* menu(): Generator<string, string, void> {
    yield 'soup';
    yield 'cake';
    return 'bill';
  }
  const meal = menu();
  for (const { value, done } of stepper(meal)) print(`answer: ${value}, done ${done}`);
  print(`asked again: ${meal.next().value}`);
  print(`spread: ${[...menu()].join(', ')}`);

  const left = rangeGen(0, 9);
  const right = rangeGen(0, 9);
  print(`two frames: left ${left.next().value}, left ${left.next().value}, right ${right.next().value}`);

  const whole = counted(['a', 'b']);
  forOf(whole, () => undefined);
  print(`two values, to the end: ${whole.asked} next, ${whole.left} return`);
  const first = counted(['a', 'b']);
  forOf(first, () => 'break');
  print(`break at the first one: ${first.asked} next, ${first.left} return`);

  print(`in turn: ${[...interleave(rangeGen(0, 3), new Range(10, 12)[Symbol.iterator]())].join(', ')}`);
}

/** The same values, with a count of the calls that a loop makes to get them. */
function counted<T>(values: Iterable<T>): Iterable<T> & { asked: number; left: number } {
  const walk = values[Symbol.iterator]();
  const counts = {
    asked: 0,
    left: 0,
    next: () => {
      counts.asked += 1;
      return walk.next();
    },
    return: (): IteratorResult<T, undefined> => {
      counts.left += 1;
      return { value: undefined, done: true };
    },
    [Symbol.iterator]: () => counts,
  };
  return counts;
}
