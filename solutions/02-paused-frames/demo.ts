import { forOf, Range, rangeGen, stepper } from './frames.ts';

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
  const dinner = menu();
  print(`${dinner.next().value} by hand, the rest spread: ${[...dinner].join(', ')}`);

  print(`one Range: ${leftAndRight(new Range(0, 9))}`);
  print(`one generator: ${leftAndRight(rangeGen(0, 9))}`);

  const whole = counted(['a', 'b']);
  forOf(whole, () => undefined);
  print(`two values, to the end: ${whole.asked} next, ${whole.left} return`);
  const last = counted(['a', 'b']);
  forOf(last, (value) => (value === 'b' ? 'break' : undefined));
  print(`two values, break at the last: ${last.asked} next, ${last.left} return`);

  const snack = menu();
  forOf(snack, (dish) => (dish === 'soup' ? 'break' : undefined));
  print(`one loop leaves at soup, the next one finds ${[...snack].length} values`);
}

/** Two iterators from one iterable: the left one is asked twice, then the right one once. */
function leftAndRight(numbers: Iterable<number>): string {
  const left = numbers[Symbol.iterator]();
  const right = numbers[Symbol.iterator]();
  return `left ${left.next().value}, left ${left.next().value}, right ${right.next().value}`;
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
