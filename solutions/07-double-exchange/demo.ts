import { broadcast, consumer, nest, prime, producer } from './exchange.ts';

/** A consumer inside a producer inside a for...of; the same without priming; layers; a room. */
export function demo(print: (line: string) => void): void {
  const c = consumer(3, print);
  print(`primed, dropped: ${c.next().value}`);
  for (const status of producer(5, c)) {
    if (status === false) {
      print('only 3, 4 and 5 were wanted');
      break;
    }
  }
  print('end');

  print(`told 9, after the end: ${c.next(9).value}`);

  const asleep = consumer(0, print);
  for (const status of producer(2, asleep)) print(`not primed: ${status}`);

  const outermost = prime(
    nest(
      2,
      cook((word) => outermost.next(word), print),
      print,
    ),
  );
  print(`main gets ${outermost.next('soup').value}`);

  const tell = broadcast([member('ann', print, () => tell('pong')), member('bob', print, () => {})]);
  tell('ping');
}

/** Makes what it is told to make, and first tries to tell `ask` something. */
function* cook(ask: (word: string) => void, print: (line: string) => void): Generator<string, never, string> {
  let dish = 'ready';
  while (true) {
    const order = yield dish;
    try {
      ask('salt?');
    } catch (error) {
      print(`cook: ${error}`);
    }
    dish = `hot ${order}`;
  }
}

/** Hears words, and does something when it hears a ping. */
function* member(
  name: string,
  print: (line: string) => void,
  atPing: () => void,
): Generator<void, never, string> {
  while (true) {
    const word = yield;
    print(`${name} hears ${word}`);
    if (word === 'ping') atPing();
  }
}
