import type { Transport } from './transport.ts';

/** What a connection calls. A class of your own overrides what it needs. asyncio: `Protocol`, `BaseProtocol`. */
export class Protocol {
  /** The first call. @param transport writes and closes */
  connectionMade(_transport: Transport): void {}
  /** Some bytes have arrived: any number but none. */
  dataReceived(_data: Buffer): void {}
  /** The peer will send no more. @returns true to keep the connection open for what is still to be written */
  eofReceived(): unknown {
    return undefined;
  }
  /** The last call. @param error null when the connection was closed as it should be */
  connectionLost(_error: Error | null): void {}
  /** Too many bytes wait to be written. */
  pauseWriting(): void {}
  /** There is room again. */
  resumeWriting(): void {}
}

/** A host and a port. */
export type Address = readonly [host: string, port: number];
