import type { PairData, StepsData } from '../../protocol/steps.ts';

/** What the server has written into a page for scripts, by name. */
interface Blocks {
  readonly steps: StepsData;
  readonly pair: PairData;
}

/** The first data of that name within an element, or null. */
export function dataIn<Name extends keyof Blocks>(area: ParentNode, name: Name): Blocks[Name] | null {
  const block = area.querySelector(`script[type="application/json"][data-of="${name}"]`);
  return block === null ? null : (JSON.parse(block.textContent) as Blocks[Name]);
}
