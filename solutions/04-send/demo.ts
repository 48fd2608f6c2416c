import { average, converse, coroutineExample, echoCounter, feed } from './dialogue.ts';

/** One question and its answer; the same without a first call; a counter that listens; two drivers. */
export function demo(print: (line: string) => void): void {
  const coro = coroutineExample('workbook', print);
  print(`next returned: ${coro.next().value}`);
  const step = coro.next(6);
  print(`next(6) returned: ${step.value}, done: ${step.done}`);
  print(`again: ${coro.next().done ? 'exhausted' : 'a question'}`);

  const fresh = coroutineExample('unprimed', print);
  print(`the very first next(6) returned: ${fresh.next(6).value}`);
  fresh.next(7);

  const counter = echoCounter(print);
  print(`yielded ${counter.next().value}`);
  print(`yielded ${counter.next().value}`);
  print(`yielded ${counter.next('v').value}`);
  print(`yielded ${counter.next(undefined).value}`);

  print(`averages: ${feed(average(), [10, 20, 60]).join(', ')}`);

  let calls = 0;
  const ticket = order();
  const next = ticket.next.bind(ticket);
  ticket.next = (...told) => {
    calls += 1;
    return next(...told);
  };
  print(`ordered: ${converse(ticket, (question) => (question === 'Which cake?' ? 'apple' : 'two'))}`);
  print(`questions: 2, calls of next: ${calls}`);
}

/** Asks two questions, and returns an order made of the answers. */
function* order(): Generator<string, string, string> {
  const cake = yield 'Which cake?';
  const pieces = yield 'How many pieces?';
  return `${pieces} of ${cake}`;
}
