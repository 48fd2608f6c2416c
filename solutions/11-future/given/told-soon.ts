import { Future } from '../future.ts';
import { ReadyQueue } from './ready-queue.ts';

/** Two wait for a box, and a call stands in the queue before it is filled. */
export function demo(print: (line: string) => void): void {
  const loop = new ReadyQueue();
  const platform = new Future<number>({ loop });

  platform.addDoneCallback(function ann(box) {
    print(`ann runs to ${box.result()}`);
  });
  platform.addDoneCallback(function bob(box) {
    print(`bob runs to ${box.result()}`);
  });
  loop.callSoon(function sweep() {
    print('sweeps the hall');
  });

  print('is about to fill the box');
  platform.setResult(4);
  print('writes the board');
  loop.runUntilEmpty();
}
