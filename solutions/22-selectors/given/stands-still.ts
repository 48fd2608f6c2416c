import { run, runHosted, sleep } from '../../asyncio.ts';

// What goes on while the loop waits? Run it with: npx lesson run 22 stands-still

let ticks = 0;
const ticking = setInterval(() => {
  ticks += 1;
}, 10);

run(sleep(0.5));
console.log(`run:       ${ticks} ticks of setInterval in half a second`);

ticks = 0;
await runHosted(sleep(0.5));
console.log(`runHosted: ${ticks} ticks of setInterval in half a second`);

clearInterval(ticking);
