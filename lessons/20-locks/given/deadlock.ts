import { type Coro, coroutine, Lock } from '../../asyncio.ts';
import { replay } from './replay.ts';

/** The order A B A B: each has one lock, and waits for the other. */
export function demo(print: (line: string) => void): void {
  const ann = new Lock();
  const bob = new Lock();

  const lockBoth = coroutine(function* lockBoth(who: string, one: Lock, other: Lock): Coro<void> {
    yield* one.acquire();
    print(`${who} has a lock`);
    yield;
    print(`${who} asks for the other`);
    yield* other.acquire();
  });
  const order = [0, 0, 0, 0].map((taken) => ({ taken }));
  replay(() => [lockBoth('A', ann, bob), lockBoth('B', bob, ann)], order);
}
