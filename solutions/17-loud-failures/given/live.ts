import { type Coro, coroutine, createTask, getRunningLoop, run, sleep } from '../../asyncio.ts';
import { Meter } from '../meter.ts';
import { blockingSleep } from './clock.ts';

// A meter beside a program. It really waits. Run it with: npx lesson run 17 live

const cook = coroutine(function* cook(): Coro<never> {
  for (;;) yield* sleep(0.001);
});

/** Rests for a third of a second, again and again. Replace `yield* sleep(0.3)` with `blockingSleep(0.3)`, and run it again. */
const guest = coroutine(function* guest(): Coro<never> {
  for (;;) {
    yield* sleep(0.001);
    yield* sleep(0.3);
  }
});

const show = coroutine(function* show(meter: Meter): Coro<void> {
  for (let line = 0; line < 8; line++) {
    yield* sleep(0.5);
    const { switches, latency } = meter.read();
    const bar = '#'.repeat(Math.ceil(latency * 100));
    console.log(
      `${switches.toFixed(0).padStart(6)} switches a second, latency ${latency.toFixed(3)} s ${bar}`,
    );
  }
});

const main = coroutine(function* main(): Coro<void> {
  const meter = new Meter();
  getRunningLoop().addInstrument(meter);
  for (let count = 0; count < 20; count++) createTask(cook());
  createTask(guest());
  yield* show(meter);
});

void blockingSleep;
run(main());
