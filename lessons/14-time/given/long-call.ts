import { TimedLoop } from '../timed-loop.ts';
import { VirtualSelector } from './selector.ts';

/** A call that takes three seconds, while two timers become due. */
export function demo(print: (line: string) => void): void {
  const clock = new VirtualSelector();
  const loop = new TimedLoop(clock);

  loop.callLater(1, function long() {
    print(`long, from ${clock.time()}`);
    clock.advance(3);
    print(`long, to ${clock.time()}`);
  });
  loop.callLater(2, function two() {
    print(`two, at ${clock.time()}`);
  });
  loop.callLater(3, function three() {
    print(`three, at ${clock.time()}`);
    loop.stop();
  });
  loop.runForever();
  loop.close();
}
