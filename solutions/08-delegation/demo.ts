import { delegate, flatten, receive, sumTwice, tube } from './delegation.ts';

/** One frame inside another, and each way out of it; then the exercises at work; then three tubes that are closed. */
export function demo(print: (line: string) => void): void {
  function* inner(): Generator<string, string, string> {
    try {
      const first = yield 'one';
      print(`    inner: hears ${first}`);
      const second = yield 'two';
      print(`    inner: hears ${second}`);
    } catch (error) {
      print(`    inner: caught ${(error as Error).message}`);
    } finally {
      print('    inner: leaves');
    }
    return 'a letter';
  }
  function* outer(): Generator<string, string, string> {
    try {
      const post = yield* inner();
      print(`  outer: has ${post}`);
      return 'the end';
    } finally {
      print('  outer: leaves');
    }
  }

  const talk = outer();
  print(`caller: next(a), gets ${talk.next('a').value}`);
  print(`caller: next(b), gets ${talk.next('b').value}`);
  print(`caller: next(c), gets ${talk.next('c').value}`);

  const broken = outer();
  broken.next();
  print(`caller: throw(boom), gets ${broken.throw(new Error('boom')).value}`);

  const closed = outer();
  closed.next();
  print(`caller: return(stop), gets ${closed.return('stop').value}`);

  print(`flatten: ${[...flatten([[[1], 2], [], 3])].join(' ')}`);

  const isNumber = (answer: unknown): answer is number => typeof answer === 'number';
  const form = sumTwice(() => receive('a number?', isNumber));
  const steps = [undefined, 'twenty', 20, 22].map((answer) => form.next(answer));
  print(`asked ${steps.filter((step) => !step.done).length} times, sum ${steps.at(-1)?.value}`);

  /** An iterator that is not a frame: it prints what it is told when it is closed. */
  const listener = (): Iterator<string, string, string> => ({
    next: () => ({ value: 'one', done: false }),
    return: (value) => {
      print(`    inner: return(${value})`);
      return { value: value ?? 'nothing', done: true };
    },
  });
  function* real(): Generator<string, string, string> {
    return yield* { [Symbol.iterator]: listener };
  }
  const tubes = { 'yield*': real, delegate: () => delegate(listener()), tube: () => tube(listener()) };
  for (const [name, make] of Object.entries(tubes)) {
    const frame = make();
    frame.next();
    print(`${name}: return(stop)`);
    frame.return('stop');
  }
}
