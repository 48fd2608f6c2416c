import { Future } from '../future.ts';
import { ReadyQueue } from './ready-queue.ts';

/** Ann is on the list twice, with bob in between; cid comes when the box is full. */
export function demo(print: (line: string) => void): void {
  const loop = new ReadyQueue();
  const platform = new Future<number>({ loop });
  function ann(): void {
    print('ann is told');
  }

  platform.addDoneCallback(ann);
  platform.addDoneCallback(function bob() {
    print('bob is told');
  });
  platform.addDoneCallback(ann);

  print('three are on the list');
  platform.setResult(4);
  print('cid comes late');
  platform.addDoneCallback(function cid() {
    print('cid is told');
  });
  loop.runUntilEmpty();
}
