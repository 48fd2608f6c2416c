import { describe, expect, it } from 'vitest';
import { Event, type Event as Flag, Protocol } from '../../../solutions/asyncio.ts';
import { ENGINES, HOST } from './room.ts';

type Transport = Parameters<Protocol['connectionMade']>[0];

/** Writes down its calls; pauses reading at the first bytes. */
class Paused extends Protocol {
  readonly log: string[] = [];
  transport: Transport | null = null;
  got = 0;
  readonly #ended: Flag;

  constructor(ended: Flag) {
    super();
    this.#ended = ended;
  }

  override connectionMade(transport: Transport): void {
    this.transport = transport;
  }

  override dataReceived(data: Buffer): void {
    if (this.got === 0) {
      this.transport?.pauseReading();
      this.log.push('paused');
    }
    this.got += data.length;
    if (!this.transport?.isReading()) this.log.push('data');
  }

  override eofReceived(): boolean {
    this.log.push('eof');
    return false;
  }

  override connectionLost(error: Error | null): void {
    this.log.push(`lost ${error}`);
    this.#ended.set();
  }
}

describe.each(ENGINES)('a protocol that pauses reading, on %s', (_name, stage) => {
  it.each([false, true])(
    'hears nothing until it resumes, and then everything; its side ended: %s',
    async (hasEnded) => {
      const seen = await stage(function* (room) {
        const ended = new Event();
        const [peer, port] = yield* room.listener();
        const [transport, protocol] = yield* room.loop.createConnection(() => new Paused(ended), HOST, port);
        yield* peer.until('connected');
        if (hasEnded) transport.writeEof();
        for (let count = 0; count < 10; count += 1) peer.tell('write', Buffer.alloc(1000));
        peer.tell('end');
        // Many turns of both threads.
        for (let turns = 0; turns < 100; turns += 1) yield* peer.state();
        const before = [...protocol.log, protocol.got > 0 ? 'some' : 'none'];
        transport.resumeReading();
        yield* ended.wait();
        return [before, protocol.log.slice(2), protocol.got];
      });
      expect(seen).toEqual([['paused', 'data', 'some'], ['eof', 'lost null'], 10_000]);
    },
  );

  it('closed while it is paused: it hears nothing but the end', async () => {
    const seen = await stage(function* (room) {
      const ended = new Event();
      const [peer, port] = yield* room.listener();
      const [transport, protocol] = yield* room.loop.createConnection(() => new Paused(ended), HOST, port);
      yield* peer.until('connected');
      for (let count = 0; count < 10; count += 1) peer.tell('write', Buffer.alloc(1000));
      for (let turns = 0; turns < 100; turns += 1) yield* peer.state();
      transport.close();
      yield* ended.wait();
      return protocol.log;
    });
    expect(seen).toEqual(['paused', 'data', 'lost null']);
  });
});
