/** Nothing. */
export const EMPTY: Buffer = Buffer.alloc(0);

/** How many used places at the front of the array are cleared away at a time. */
const USED = 64;

/**
 * Bytes that are put in at the back in chunks of any size, and taken out at the front in pieces of any size. The chunks are
 * kept as they came: they are copied only into a piece that is made of several of them.
 */
export class ByteQueue {
  #chunks: Buffer[] = [];
  /** The index of the first chunk that is not used up, and how many of its bytes are. */
  #first = 0;
  #used = 0;
  #length = 0;
  /** Where the last search began: the index of a chunk, and how many bytes come before it. The next one goes on from there. */
  #chunk = 0;
  #before = 0;

  /** How many bytes are in it. */
  get length(): number {
    return this.#length;
  }

  /** Puts `data` in. It is not copied, so it must not be changed afterwards. */
  push(data: Uint8Array): void {
    if (data.length === 0) return;
    const isBuffer = Buffer.isBuffer(data);
    this.#chunks.push(isBuffer ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    this.#length += data.length;
  }

  /** Takes `count` bytes out, or all when there are fewer. */
  take(count: number): Buffer {
    if (count >= this.#length) return this.takeAll();
    if (count <= 0) return EMPTY;
    const first = this.#chunks[this.#first] as Buffer;
    const end = this.#used + count;
    if (end > first.length) return this.join(count);
    const piece = first.subarray(this.#used, end);
    if (end === first.length) this.leaveFirst();
    else this.#used = end;
    this.#length -= count;
    this.startOver();
    return piece;
  }

  takeAll(): Buffer {
    if (this.#length === 0) return EMPTY;
    const isOne = this.#chunks.length - this.#first === 1;
    if (!isOne) return this.join(this.#length);
    const chunk = this.#chunks[this.#first] as Buffer;
    const all = this.#used === 0 ? chunk : chunk.subarray(this.#used);
    this.clear();
    return all;
  }

  clear(): void {
    this.#chunks = [];
    this.#first = 0;
    this.#used = 0;
    this.#length = 0;
    this.startOver();
  }

  /** Where `bytes` first occur, `from` or more bytes from the front; -1 if they do not. They may lie in several chunks. */
  indexOf(bytes: Buffer, from = 0): number {
    this.goTo(from);
    let before = this.#before;
    for (let index = this.#chunk; index < this.#chunks.length; index++) {
      const chunk = this.#chunks[index] as Buffer;
      const used = this.usedOf(index);
      const found = this.indexIn(chunk, index, bytes, Math.max(0, from - before) + used);
      if (found !== -1) return before + found - used;
      before += chunk.length - used;
    }
    return -1;
  }

  /** Makes the chunk with the byte at `from` the one where a search begins. */
  private goTo(from: number): void {
    if (from < this.#before) this.startOver();
    for (; this.#chunk < this.#chunks.length; this.#chunk++) {
      const length = (this.#chunks[this.#chunk] as Buffer).length - this.usedOf(this.#chunk);
      if (from < this.#before + length) return;
      this.#before += length;
    }
  }

  private usedOf(index: number): number {
    return index === this.#first ? this.#used : 0;
  }

  /** The same in one chunk: the bytes have to begin in it, and may end in a later one. */
  private indexIn(chunk: Buffer, index: number, bytes: Buffer, start: number): number {
    const whole = chunk.indexOf(bytes, start);
    if (whole !== -1) return whole;
    for (let at = Math.max(start, chunk.length - bytes.length + 1); at < chunk.length; at++)
      if (this.isAt(index, at, bytes)) return at;
    return -1;
  }

  /** Whether `bytes` begin at this place of a chunk, and go on in the chunks after it. */
  private isAt(index: number, at: number, bytes: Buffer): boolean {
    let chunk = this.#chunks[index];
    for (const byte of bytes) {
      while (chunk !== undefined && at === chunk.length) {
        chunk = this.#chunks[++index];
        at = 0;
      }
      if (chunk === undefined || chunk[at++] !== byte) return false;
    }
    return true;
  }

  /** Takes `count` bytes out of several chunks. */
  private join(count: number): Buffer {
    const piece = Buffer.allocUnsafe(count);
    this.#length -= count;
    for (let filled = 0; filled < count; ) {
      const chunk = this.#chunks[this.#first] as Buffer;
      const end = Math.min(chunk.length, this.#used + count - filled);
      chunk.copy(piece, filled, this.#used, end);
      filled += end - this.#used;
      if (end === chunk.length) this.leaveFirst();
      else this.#used = end;
    }
    this.startOver();
    return piece;
  }

  /** The first chunk is used up: lets go of it. */
  private leaveFirst(): void {
    this.#used = 0;
    if (this.#first + 1 === this.#chunks.length) {
      if (this.#first === 0) this.#chunks.pop();
      else this.#chunks = [];
      this.#first = 0;
      return;
    }
    this.#chunks[this.#first] = EMPTY;
    this.#first += 1;
    if (this.#first < USED || this.#first * 2 < this.#chunks.length) return;
    this.#chunks.splice(0, this.#first);
    this.#first = 0;
  }

  /** The next search begins at the front. */
  private startOver(): void {
    this.#chunk = this.#first;
    this.#before = 0;
  }
}
