import { type Coro, gather, run, sleep } from '../../asyncio.ts';
import { wget } from '../wget.ts';
import { openThreeHosts } from './hosts.ts';

// Three hosts on this machine, and a wget of each. Run it with: npx lesson run 23 three-hosts

const SECONDS: Readonly<Record<string, number>> = { 'sina.test': 0.9, 'sohu.test': 0.3, '163.test': 0.6 };

function* main(): Coro<void> {
  const ports = yield* openThreeHosts((host) => sleep(SECONDS[host] ?? 0));
  const begin = performance.now();
  yield* gather(...[...ports].map(([host, port]) => wget(host, port, console.log)));
  console.log(`took ${((performance.now() - begin) / 1000).toFixed(1)} seconds`);
}
run(main());
