// Three ways to ask Node for the next turn, while Node also has a timeout of a millisecond to serve, again and again. Run it
// with: npx lesson run 22 starves

const SECONDS = 0.3;

/** Takes turns for a while; each turn asks for the next one. Counts the timeouts that Node serves meanwhile. */
function takeTurns(name: string, ask: (turn: () => void) => void): Promise<void> {
  let turns = 0;
  let others = 0;
  const again = (): void => {
    others += 1;
    waiting = setTimeout(again, 1);
  };
  let waiting = setTimeout(again, 1);
  const end = performance.now() + SECONDS * 1000;
  return new Promise((resolve) => {
    const turn = (): void => {
      turns += 1;
      if (performance.now() < end) {
        ask(turn);
        return;
      }
      clearTimeout(waiting);
      console.log(`${name}: ${turns.toLocaleString('en')} turns, and ${others} timeouts were served`);
      resolve();
    };
    ask(turn);
  });
}

await takeTurns('microtask ', queueMicrotask);
await takeTurns('immediate ', setImmediate);
await takeTurns('timeout(0)', (turn) => void setTimeout(turn, 0));
