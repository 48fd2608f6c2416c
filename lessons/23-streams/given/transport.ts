/** The way out of a connection: what a protocol gets. asyncio: `Transport`. */
export interface Transport {
  /** Sends `data`, as soon as the peer takes it. Does not wait. */
  write(data: Uint8Array): void;
  writelines(lines: Iterable<Uint8Array>): void;
  /** Nothing follows what was written. The peer may go on sending. */
  writeEof(): void;
  canWriteEof(): boolean;
  /** Sends what is left, then closes. */
  close(): void;
  /** Closes now. What is left to be sent is lost. */
  abort(): void;
  isClosing(): boolean;
  /** Nothing arrives until `resumeReading`. */
  pauseReading(): void;
  resumeReading(): void;
  isReading(): boolean;
  /** In bytes: the protocol is paused above `high`, and goes on at `low` or less. */
  setWriteBufferLimits(limits?: { readonly high?: number; readonly low?: number }): void;
  getWriteBufferLimits(): readonly [low: number, high: number];
  getWriteBufferSize(): number;
  /** `sockname` and `peername` are `[host, port]`. @returns `missing` when there is no such fact */
  getExtraInfo(name: string, missing?: unknown): unknown;
}
