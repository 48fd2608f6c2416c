import type { BrowserContext } from 'playwright-core';

/** What a page of the book must not do: ask elsewhere, ask for what is not there, complain, throw, break its policy. */
export class Faults {
  readonly seen: string[] = [];
  readonly #excused: RegExp[] = [];

  /** From now on, what fits `pattern` is none. */
  excuse(pattern: RegExp): void {
    this.#excused.push(pattern);
  }

  /** Writes down what the pages of `context` do; `home` is the address of the book. */
  async watch(context: BrowserContext, home: string): Promise<void> {
    const isOurs = (address: string): boolean =>
      address.startsWith(home) || /^(data|blob|about):/.test(address);
    await context.route(
      ({ href }) => !isOurs(href),
      (route) => route.abort(),
    );
    context.on('request', (request) => {
      if (!isOurs(request.url())) this.#add(`asks elsewhere: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.#add(`is answered ${response.status()}: ${response.url()}`);
    });
    // A breach of the policy is an error in the console.
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#add(`complains: ${message.text()}`);
    });
    context.on('weberror', (error) => this.#add(`throws: ${error.error().message}`));
  }

  #add(fault: string): void {
    if (!this.#excused.some((pattern) => pattern.test(fault))) this.seen.push(fault);
  }
}
