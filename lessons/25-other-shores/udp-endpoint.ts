import type { Coro } from '../09-decorators/coroutine.ts';
import { Queue } from '../21-queues/bounded-queue.ts';
import { getRunningLoop } from '../22-selectors/given/world-loop.ts';
import {
  type Address,
  createDatagramEndpoint,
  type DatagramOptions,
  DatagramProtocol,
  type DatagramTransport,
} from './given/datagram.ts';

/** A datagram, and the address of its sender. */
export type Datagram = [data: Buffer, from: Address];

/** So many datagrams may wait to be received. */
const ROOM = 100;

/** A socket for datagrams, for coroutines: `recv` waits for the next one. */
export class UdpEndpoint extends DatagramProtocol {
  /** What has come, and was not received yet: a datagram, or an error. */
  protected readonly arrived: Queue<Datagram | Error>;
  #transport: DatagramTransport | null = null;

  constructor(room = ROOM) {
    super();
    this.arrived = new Queue(room);
  }

  /** Opens one. @throws as `createDatagramEndpoint` does */
  static *open(options: DatagramOptions): Coro<UdpEndpoint> {
    const [, endpoint] = yield* createDatagramEndpoint(getRunningLoop(), () => new UdpEndpoint(), options);
    return endpoint;
  }

  override connectionMade(transport: DatagramTransport): void {
    this.#transport = transport;
  }

  override datagramReceived(data: Buffer, from: Address): void {
    // TODO 4: keep it, if there is room; the sender cannot be asked to wait
    throw new Error('TODO 4: keep it, if there is room; the sender cannot be asked to wait');
  }

  override errorReceived(error: Error): void {
    if (!this.arrived.full()) this.arrived.putNowait(error);
  }

  override connectionLost(_error: Error | null): void {
    // TODO 4: nothing more will come, and nobody may wait for it
    throw new Error('TODO 4: nothing more will come, and nobody may wait for it');
  }

  /**
   * Waits for the next datagram. Several coroutines may wait: each gets another one.
   * @throws {Error} when one of our own datagrams did not arrive: `ECONNREFUSED`
   * @throws {QueueShutDown} when the endpoint is closed, and nothing is left
   */
  *recv(): Coro<Datagram> {
    // TODO 4: the next thing that has arrived; an error is thrown
    throw new Error('TODO 4: the next thing that has arrived; an error is thrown');
  }

  /** Sends one. Does not wait. @throws as the transport's `sendto` does */
  sendto(data: Uint8Array, to?: Address): void {
    this.#transport?.sendto(data, to);
  }

  /** Where this end is. */
  get address(): Address {
    return this.#transport?.getExtraInfo('sockname') as Address;
  }

  close(): void {
    this.#transport?.close();
  }
}
