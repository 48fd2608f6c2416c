import { expect, it } from 'vitest';
import {
  type Coro,
  createTask,
  DatagramProtocol,
  type DatagramTransport,
  type Future,
  gather,
  getRunningLoop,
  sleep,
  UdpEndpoint,
} from '../../../solutions/asyncio.ts';
import { ending, onBothEngines } from '../both-engines.ts';

type Address = readonly [string, number];

/** Logs its calls. */
class Logging extends DatagramProtocol {
  readonly log: string[] = [];
  readonly heard: Future<void> = getRunningLoop().createFuture();
  readonly closed: Future<void> = getRunningLoop().createFuture();
  transport: DatagramTransport | null = null;

  override connectionMade(transport: DatagramTransport): void {
    this.transport = transport;
    this.log.push('made');
  }
  override datagramReceived(data: Buffer, _from: Address): void {
    this.log.push(`received ${data}`);
    if (!this.heard.done()) this.heard.setResult();
  }
  override errorReceived(error: Error): void {
    this.log.push(`error ${(error as { code?: string }).code}`);
    if (!this.heard.done()) this.heard.setResult();
  }
  override connectionLost(error: Error | null): void {
    this.log.push(`lost ${error}`);
    this.closed.setResult();
  }
}

class Echoing extends Logging {
  override datagramReceived(data: Buffer, from: Address): void {
    super.datagramReceived(data, from);
    this.transport?.sendto(Buffer.concat([Buffer.from('resp:'), data]), from);
  }
}

const HERE = ['127.0.0.1', 0] as const;

onBothEngines('datagrams', (runOn) => {
  /** Runs `main`, in which everything is a test. */
  const test = (name: string, main: () => Coro<void>): void => {
    it(name, async () => {
      await runOn(main());
    });
  };

  test('test_create_datagram_endpoint', function* () {
    const loop = getRunningLoop();
    const [server, serverProtocol] = yield* loop.createDatagramEndpoint(() => new Echoing(), {
      localAddr: HERE,
    });
    expect(serverProtocol.transport).toBe(server);
    const address = server.getExtraInfo('sockname') as Address;
    expect(address).toEqual(['127.0.0.1', expect.any(Number)]);
    const [client, protocol] = yield* loop.createDatagramEndpoint(() => new Logging(), {
      remoteAddr: address,
    });
    expect(client.getExtraInfo('peername')).toEqual(address);
    expect(client.getExtraInfo('nothing', 'missing')).toBe('missing');
    client.sendto(Buffer.from('xxx'));
    yield* protocol.heard;
    client.close();
    client.close();
    expect(client.isClosing()).toBe(true);
    yield* protocol.closed;
    server.abort();
    yield* serverProtocol.closed;
    expect([protocol.log, serverProtocol.log]).toEqual([
      ['made', 'received resp:xxx', 'lost null'],
      ['made', 'received xxx', 'lost null'],
    ]);
    expect(loop.world.size).toBe(0);
  });

  test('what is written before close is sent', function* () {
    const loop = getRunningLoop();
    const [server, heard] = yield* loop.createDatagramEndpoint(() => new Logging(), { localAddr: HERE });
    const [client] = yield* loop.createDatagramEndpoint(() => new Logging(), {
      remoteAddr: server.getExtraInfo('sockname') as Address,
    });
    client.sendto(Buffer.alloc(0));
    client.close();
    client.sendto(Buffer.from('too late'));
    yield* heard.heard;
    expect(heard.log).toEqual(['made', 'received ']);
  });

  test('test_datagram_send_to_non_listening_address, and one that is too long: the socket goes on', function* () {
    const loop = getRunningLoop();
    const [gone, goneProtocol] = yield* loop.createDatagramEndpoint(() => new Logging(), { localAddr: HERE });
    const nobody = gone.getExtraInfo('sockname') as Address;
    gone.close();
    yield* goneProtocol.closed;
    const [transport, protocol] = yield* loop.createDatagramEndpoint(() => new Logging(), {
      remoteAddr: nobody,
    });
    transport.sendto(Buffer.from('x'));
    yield* protocol.heard;
    expect(protocol.log).toEqual(['made', 'error ECONNREFUSED']);
    const [long, longProtocol] = yield* loop.createDatagramEndpoint(() => new Logging(), { localAddr: HERE });
    long.sendto(Buffer.alloc(70_000), long.getExtraInfo('sockname') as Address);
    yield* longProtocol.heard;
    expect(longProtocol.log).toEqual(['made', 'error EMSGSIZE']);
    long.sendto(Buffer.from('short'), long.getExtraInfo('sockname') as Address);
    while (longProtocol.log.length < 3) yield* sleep(0.001);
    expect(longProtocol.log[2]).toBe('received short');
  });

  test('test_create_datagram_endpoint_noaddr_nofamily, _no_matching_family, _cant_bind', function* () {
    const loop = getRunningLoop();
    const make = () => new Logging();
    expect(yield* ending(loop.createDatagramEndpoint(make))).toBe('RangeError: unexpected address family');
    expect(
      yield* ending(loop.createDatagramEndpoint(make, { localAddr: HERE, remoteAddr: ['::1', 2] })),
    ).toBe('RangeError: can not get address information');
    const [first] = yield* loop.createDatagramEndpoint(make, { localAddr: HERE });
    const taken = first.getExtraInfo('sockname') as Address;
    expect(yield* ending(loop.createDatagramEndpoint(make, { localAddr: taken }))).toMatch(/\(EADDRINUSE\)$/);
  });

  test('test_sendto: only bytes, and only to the peer', function* () {
    const loop = getRunningLoop();
    const [free] = yield* loop.createDatagramEndpoint(() => new Logging(), { localAddr: HERE });
    const address = free.getExtraInfo('sockname') as Address;
    const [bound, protocol] = yield* loop.createDatagramEndpoint(() => new Logging(), {
      remoteAddr: address,
    });
    expect(() => bound.sendto('text' as never)).toThrow(/must be a bytes-like object/);
    expect(() => bound.sendto(Buffer.from('x'), ['127.0.0.1', 1])).toThrow(RangeError);
    expect(() => free.sendto(Buffer.from('x'))).toThrow(TypeError);
    bound.sendto(Buffer.from('x'), address);
    expect(protocol.log).toEqual(['made']);
  });

  test('a factory that throws: nothing stays open', function* () {
    const loop = getRunningLoop();
    const make = (): Logging => {
      throw new Error('no protocol');
    };
    expect(yield* ending(loop.createDatagramEndpoint(make, { localAddr: HERE }))).toBe('Error: no protocol');
    while (loop.world.size > 0) yield* sleep(0.001);
  });

  test('a cancelled open leaves nothing open', function* () {
    const loop = getRunningLoop();
    const task = createTask(loop.createDatagramEndpoint(() => new Logging(), { localAddr: HERE }));
    loop.callSoon(() => void task.cancel());
    expect(yield* ending(task)).toMatch(/^CancelledError/);
    while (loop.world.size > 0) yield* sleep(0.001);
  });

  test('UdpEndpoint: several wait, and each gets another datagram', function* () {
    const server = yield* UdpEndpoint.open({ localAddr: HERE });
    const client = yield* UdpEndpoint.open({ remoteAddr: server.address });
    const both = gather(server.recv(), server.recv());
    yield* sleep(0);
    client.sendto(Buffer.from('one'));
    client.sendto(Buffer.from('two'));
    const got = yield* both;
    expect(got.map(([data]) => String(data))).toEqual(['one', 'two']);
    expect(got.map(([, from]) => from)).toEqual([client.address, client.address]);
    server.close();
    expect(yield* ending(server.recv())).toMatch(/^QueueShutDown/);
    client.close();
  });
});
