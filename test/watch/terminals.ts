import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** Something that text is written to, and that can be waited on. */
export class FakeOutput extends EventEmitter {
  readonly isTTY: boolean;
  columns = 80;
  rows = 24;
  written = '';
  readonly #waiting = new Set<() => void>();

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  write(text: string): boolean {
    this.written += text;
    for (const look of this.#waiting) look();
    return true;
  }

  /** Everything that was written, without codes. */
  get text(): string {
    return stripVTControlCharacters(this.written);
  }

  /** Forgets what was written; what comes from now on is what `until` looks at. */
  forget(): void {
    this.written = '';
  }

  /** Resolves when `condition` holds; looked at after each write. */
  until(condition: (text: string) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!condition(this.text)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Resolves when `part` has been written. */
  says(part: string): Promise<void> {
    return this.until((text) => text.includes(part));
  }
}

/** A keyboard. */
export class FakeKeys extends PassThrough {
  readonly isTTY = true;
  raw = false;
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
}
