import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import type { Future } from '../../11-future/future.ts';
import { describe } from '../../11-future/given/describe.ts';
import { type Packed, unpackWithoutStack } from '../../22-selectors/given/packed.ts';
import type { Sink } from '../../22-selectors/given/world.ts';
import type { WorldLoop } from '../../22-selectors/given/world-loop.ts';
import type { Address } from '../../23-streams/given/protocol.ts';

const UDP = fileURLToPath(new URL('./udp.cjs', import.meta.url));

/** So many bytes are taken before the I/O thread hears of it. */
const TAKEN = 64 * 1024;

export type { Address };

/** What a socket for datagrams calls. A class of your own overrides what it needs. asyncio: `DatagramProtocol`. */
export class DatagramProtocol {
  /** The first call. */
  connectionMade(_transport: DatagramTransport): void {}
  /** A datagram has come: a whole one, as it was sent. */
  datagramReceived(_data: Buffer, _from: Address): void {}
  /** A datagram could not be sent, or nobody listens there. The socket stays open. */
  errorReceived(_error: Error): void {}
  /** The last call. @param error null when the socket was closed as it should be */
  connectionLost(_error: Error | null): void {}
}

export interface DatagramOptions {
  /** Where this end is: port 0 is a free one. */
  readonly localAddr?: Address;
  /** The only peer, if there is only one. */
  readonly remoteAddr?: Address;
}

/** Sends datagrams. asyncio: `DatagramTransport`. */
export class DatagramTransport implements Sink {
  /** Done once the socket is open. */
  readonly opened: Future<void>;
  readonly #loop: WorldLoop;
  readonly #factory: () => DatagramProtocol;
  #protocol: DatagramProtocol | null = null;
  readonly #peer: Address | null;
  #facts: Readonly<Record<string, unknown>> = {};
  #id = 0;
  #isClosing = false;
  #taken = 0;

  constructor(loop: WorldLoop, factory: () => DatagramProtocol, options: DatagramOptions) {
    this.#loop = loop;
    this.#factory = factory;
    this.#peer = options.remoteAddr ?? null;
    this.opened = loop.createFuture();
    this.#id = loop.world.open(UDP, options, this);
  }

  hear(what: string, value: unknown): void {
    if (what === 'datagram') this.take(value as { readonly data: Uint8Array; readonly addr: Address });
    else if (what === 'trouble') this.#protocol?.errorReceived(unpackWithoutStack(value as Packed));
    else if (what === 'opened') this.begin(value as Readonly<Record<string, unknown>>);
    else this.end(value as Packed | null);
  }

  private begin(facts: Readonly<Record<string, unknown>>): void {
    this.#facts = facts;
    if (this.opened.done()) return;
    try {
      this.#protocol = this.#factory();
      this.#protocol.connectionMade(this);
      this.opened.setResult();
    } catch (error) {
      this.opened.setException(error);
    }
  }

  private take({ data, addr }: { readonly data: Uint8Array; readonly addr: Address }): void {
    this.#taken += data.length;
    if (this.#taken >= TAKEN) {
      this.#loop.world.tell(this.#id, 'ack', this.#taken);
      this.#taken = 0;
    }
    if (!this.#isClosing)
      this.#protocol?.datagramReceived(Buffer.from(data.buffer, data.byteOffset, data.byteLength), addr);
  }

  private end(packed: Packed | null): void {
    this.#isClosing = true;
    this.#loop.world.forget(this.#id);
    const error = packed && unpackWithoutStack(packed);
    if (!this.opened.done()) this.opened.setException(error ?? new Error('the socket was closed'));
    else this.#protocol?.connectionLost(error);
  }

  /**
   * Sends a datagram. Does not wait, and does not know whether it arrives.
   * @param addr where to; may be left out when the socket has only one peer
   * @throws {TypeError} when `data` is not bytes @throws {RangeError} when `addr` is not the only peer
   */
  sendto(data: Uint8Array, addr: Address | null = null): void {
    if (!(data instanceof Uint8Array))
      throw new TypeError(`data argument must be a bytes-like object, not ${describe(data)}`);
    this.checkAddress(addr);
    if (this.#isClosing) return;
    // A message would carry all of the memory that `data` is a part of.
    this.#loop.world.tell(this.#id, 'sendto', {
      data: new Uint8Array(data),
      addr: this.#peer === null ? addr : null,
    });
  }

  private checkAddress(addr: Address | null): void {
    if (this.#peer === null) {
      if (addr === null) throw new TypeError('sendto() needs an address: this socket has no remoteAddr');
    } else if (addr !== null && !isSame(addr, this.#peer) && !isSame(addr, this.getExtraInfo('peername')))
      throw new RangeError(`Invalid address: must be None or ${describe(this.#peer)}`);
  }

  /** Sends what is left, then closes. `connectionLost(null)` follows. */
  close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#loop.world.tell(this.#id, 'close');
  }

  /** Closes now. */
  abort(): void {
    this.#isClosing = true;
    this.#loop.world.tell(this.#id, 'abort');
  }

  isClosing(): boolean {
    return this.#isClosing;
  }

  getProtocol(): DatagramProtocol | null {
    return this.#protocol;
  }

  /** `sockname` and `peername` are `[host, port]`. @returns `missing` when there is no such fact */
  getExtraInfo(name: string, missing: unknown = null): unknown {
    return this.#facts[name] ?? missing;
  }

  toString(): string {
    return `<DatagramTransport ${this.#isClosing ? 'closing' : 'open'}>`;
  }
}

function isSame(one: Address, other: unknown): boolean {
  return Array.isArray(other) && one[0] === other[0] && one[1] === other[1];
}

/**
 * Opens a socket for datagrams. asyncio: `loop.create_datagram_endpoint`.
 * @param factory makes the protocol, once the socket is open
 * @throws {RangeError} without any address @throws {Error} with a `code`, when it cannot be opened: `EADDRINUSE`
 */
export const createDatagramEndpoint = coroutine(function* createDatagramEndpoint<P extends DatagramProtocol>(
  loop: WorldLoop,
  factory: () => P,
  options: DatagramOptions = {},
): Coro<[DatagramTransport, P]> {
  const { localAddr, remoteAddr } = options;
  if (localAddr === undefined && remoteAddr === undefined) throw new RangeError('unexpected address family');
  if (localAddr && remoteAddr && isIP(localAddr[0]) * isIP(remoteAddr[0]) === 24)
    throw new RangeError('can not get address information');
  const transport = new DatagramTransport(loop, factory, { localAddr, remoteAddr } as DatagramOptions);
  try {
    yield* transport.opened;
  } catch (error) {
    transport.abort();
    throw error;
  }
  return [transport, transport.getProtocol() as P];
});
