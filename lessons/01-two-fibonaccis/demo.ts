import { countedAdds, fib, fibs, take } from './fibonacci.ts';

const show = (values: readonly unknown[]): string => `[${values.join(', ')}]`;

/** The two Fibonaccis side by side, and three questions about the second. */
export function demo(print: (line: string) => void): void {
  print(`list ${show(fibs(20))}`);
  print(`generator ${show([...fib(20)])}`);

  const three = fib(3);
  const steps = [three.next(), three.next(), three.next(), three.next()];
  print(steps.map((step) => (step.done ? 'done' : step.value)).join(' '));

  const numbers = fib(5);
  print(`first walk ${show([...numbers])}`);
  print(`second walk ${show([...numbers])}`);

  const bill = countedAdds();
  const generator = bill.fib();
  print(`after the call ${bill.adds()} additions`);
  take(3, generator);
  print(`after three numbers ${bill.adds()} additions`);
}
