import { describe, expect, it } from 'vitest';
import { limited, together } from '../../tools/system/concurrency.ts';

it('lets so many in at once, in order, and the next one when one has ended or failed', async () => {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const gate = limited(2);
  const work = (name: string, fails = false): Promise<void> =>
    gate(async () => {
      log.push(name);
      await new Promise<void>((end) => ends.push(end));
      if (fails) throw new Error(name);
    });
  const all = [work('a', true), work('b'), work('c'), work('d')];
  const settled = Promise.allSettled(all);
  expect(log).toEqual(['a', 'b']);
  ends[0]?.();
  await expect(all[0]).rejects.toThrow('a');
  expect(log).toEqual(['a', 'b', 'c']);
  ends[1]?.();
  await all[1];
  expect(log).toEqual(['a', 'b', 'c', 'd']);
  for (const end of ends) end();
  expect((await settled).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});

describe('together', () => {
  /** Ends when it is called off, and says so in `log`. */
  const patient = (signal: AbortSignal, log: string[]): Promise<string> =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        log.push('called off');
        reject(new DOMException('called off', 'AbortError'));
      });
    });

  it('gives all results, in order', async () => {
    let end: () => void = () => undefined;
    const late = new Promise<string>((resolve) => {
      end = () => resolve('late');
    });
    const both = together(undefined, () => [late, Promise.resolve('early')]);
    end();
    expect(await both).toEqual(['late', 'early']);
    expect(await together(undefined, () => [])).toEqual([]);
  });

  it('calls the others off when one fails, waits for them, and throws that failure', async () => {
    const log: string[] = [];
    const failing = together(undefined, (signal) => [
      patient(signal, log),
      Promise.reject(new TypeError('no')),
    ]);
    await expect(failing).rejects.toThrow(new TypeError('no'));
    expect(log).toEqual(['called off']);
  });

  it('is called off as a whole', async () => {
    const log: string[] = [];
    const stop = new AbortController();
    const waiting = together(stop.signal, (signal) => [patient(signal, log), patient(signal, log)]);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(log).toEqual(['called off', 'called off']);
  });
});
