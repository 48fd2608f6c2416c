import { type Coro, coroutine } from '../../asyncio.ts';
import { replay } from './replay.ts';

/** The order A B A B: both look before either writes. */
export function demo(print: (line: string) => void): void {
  const ann = { balance: 100 };
  const bob = { balance: 0 };

  const transfer = coroutine(function* transfer(who: string): Coro<void> {
    const before = ann.balance;
    print(`${who} sees ${before}`);
    yield;
    ann.balance = before - 60;
    bob.balance += 60;
    print(`${who}: ann has ${ann.balance}, bob ${bob.balance}`);
  });
  const order = [0, 0, 0, 0].map((taken) => ({ taken }));
  replay(() => [transfer('A'), transfer('B')], order);
}
