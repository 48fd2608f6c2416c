import type { Body, Op } from './program.ts';

/** More attempts than this are not made: what has come out by then is small enough, or nothing helps. */
const MOST_ATTEMPTS = 3000;

/**
 * The smallest program that is found by leaving things out, one after the other, for as long as it still fails.
 * @param fails whether a program still has the fault that is looked for
 */
export async function shrink(
  program: Body,
  fails: (program: Body) => boolean | Promise<boolean>,
): Promise<Body> {
  let smallest = program;
  let attempts = 0;
  for (;;) {
    let better: Body | undefined;
    for (const candidate of smallerThan(smallest)) {
      attempts += 1;
      if (attempts > MOST_ATTEMPTS) return smallest;
      if (!(await fails(candidate))) continue;
      better = candidate;
      break;
    }
    if (better === undefined) return smallest;
    smallest = better;
  }
}

/** Programs that are a little simpler, the much simpler ones first. */
function* smallerThan(body: Body): Generator<Body, void, void> {
  for (let size = body.length >> 1; size > 1; size >>= 1)
    for (let index = 0; index < body.length; index += size) yield body.toSpliced(index, size);
  for (let index = 0; index < body.length; index++) yield body.toSpliced(index, 1);
  for (const [index, op] of body.entries())
    for (const replacement of simplerThan(op)) yield body.toSpliced(index, 1, ...replacement);
}

/** What can be put instead of one operation. */
function* simplerThan(op: Op): Generator<Body, void, void> {
  const { bodies } = op;
  for (const body of bodies) yield body;
  if (bodies.length > 1 && op.kind !== 'finally')
    for (let index = 0; index < bodies.length; index++) yield [{ ...op, bodies: bodies.toSpliced(index, 1) }];
  for (const [index, body] of bodies.entries())
    for (const smaller of smallerThan(body)) yield [{ ...op, bodies: bodies.with(index, smaller) }];
  if (op.on > 0) yield [{ ...op, on: 0 }];
  if (op.on > 1) yield [{ ...op, on: op.on - 1 }];
  if (op.seconds > 1) yield [{ ...op, seconds: 1 }];
  if (op.seconds !== 0) yield [{ ...op, seconds: 0 }];
}
