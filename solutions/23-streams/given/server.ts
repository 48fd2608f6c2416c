import type { Coro } from '../../09-decorators/coroutine.ts';
import { CancelledError, type Future } from '../../11-future/future.ts';
import { type Packed, unpackWithoutStack } from '../../22-selectors/given/packed.ts';
import type { Sink } from '../../22-selectors/given/world.ts';
import type { WorldLoop } from '../../22-selectors/given/world-loop.ts';
import type { Address, Protocol } from './protocol.ts';
import { type Facts, type Home, SocketTransport } from './socket-transport.ts';

/** Something that listens. `getsockname()` is `[host, port]`. */
export interface ListeningSocket {
  getsockname(): Address;
}

/** Accepts connections, and knows those that are open. asyncio: `Server`. */
export class Server implements Sink, Home {
  /** The server's number in the loop's world. */
  id = 0;
  /** Done once the server listens. */
  readonly listening: Future<void>;
  readonly #loop: WorldLoop;
  readonly #factory: () => Protocol;
  readonly #open = new Set<SocketTransport>();
  #sockets: readonly ListeningSocket[] = [];
  #isClosed = false;
  /** Those who wait in `waitClosed`; null when there is nothing to wait for any more. */
  #waiters: Future<void>[] | null = [];
  #forever: Future<void> | null = null;

  constructor(loop: WorldLoop, factory: () => Protocol) {
    this.#loop = loop;
    this.#factory = factory;
    this.listening = loop.createFuture();
  }

  hear(what: string, value: unknown): void {
    if (what === 'accepted') this.accept(value as Facts & { readonly id: number });
    else if (what === 'listening') this.listen(value as { readonly sockname: Address });
    else if (what === 'trouble')
      this.#loop.callExceptionHandler({
        message: 'the server could not accept a connection',
        exception: unpackWithoutStack(value as Packed),
      });
    else {
      this.#loop.world.forget(this.id);
      if (what === 'failed' && !this.listening.done())
        this.listening.setException(unpackWithoutStack(value as Packed));
    }
  }

  private listen({ sockname }: { readonly sockname: Address }): void {
    if (this.listening.done()) return;
    this.#sockets = [{ getsockname: () => sockname }];
    this.listening.setResult();
  }

  private accept({ id, ...facts }: Facts & { readonly id: number }): void {
    const { world } = this.#loop;
    if (this.#isClosed) {
      world.tell(id, 'abort');
      return;
    }
    try {
      const transport = new SocketTransport(this.#loop, id, this.#factory(), facts, this);
      this.#open.add(transport);
      transport.begin();
    } catch (error) {
      world.tell(id, 'abort');
      throw error;
    }
  }

  /** One of its connections is gone. */
  left(transport: SocketTransport): void {
    this.#open.delete(transport);
    this.wakeIfOver();
  }

  /** What it listens on; none when it is closed. */
  get sockets(): readonly ListeningSocket[] {
    return this.#sockets;
  }

  getLoop(): WorldLoop {
    return this.#loop;
  }

  isServing(): boolean {
    return !this.#isClosed && this.#sockets.length > 0;
  }

  /** Accepts no more connections. Those that are open stay open. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#sockets = [];
    this.#loop.world.tell(this.id, 'close');
    this.#loop.world.forget(this.id);
    if (this.#forever !== null && !this.#forever.done()) this.#forever.cancel();
    this.wakeIfOver();
  }

  /** Closes each connection, after what was written to it. */
  closeClients(): void {
    for (const each of [...this.#open]) each.close();
  }

  /** Closes each connection now. */
  abortClients(): void {
    for (const each of [...this.#open]) each.abort();
  }

  private wakeIfOver(): void {
    if (!this.#isClosed || this.#open.size > 0 || this.#waiters === null) return;
    const waiters = this.#waiters;
    this.#waiters = null;
    for (const each of waiters) if (!each.done()) each.setResult();
  }

  /** Waits until the server is closed, and the last of its connections is. */
  *waitClosed(): Coro<void> {
    if (this.#waiters === null) return;
    const waiter = this.#loop.createFuture<void>();
    this.#waiters.push(waiter);
    yield* waiter;
  }

  /** Waits until this is cancelled, or the server is closed. Then closes it. @throws {Error} when it is closed or served already */
  *serveForever(): Coro<void> {
    if (this.#forever !== null) throw new Error(`server ${this} is already being awaited on serve_forever()`);
    if (this.#isClosed) throw new Error(`server ${this} is closed`);
    this.#forever = this.#loop.createFuture<void>();
    try {
      yield* this.#forever;
    } catch (error) {
      if (error instanceof CancelledError) {
        this.close();
        yield* this.waitClosed();
      }
      throw error;
    } finally {
      this.#forever = null;
    }
  }

  toString(): string {
    return `<Server sockets=[${this.#sockets.map((each) => each.getsockname().join(':')).join(', ')}]>`;
  }
}
