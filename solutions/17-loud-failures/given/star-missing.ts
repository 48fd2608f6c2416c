import { type Coro, coroutine, EventLoop, VirtualSelector } from '../../asyncio.ts';

/** Saves two files, and forgets a star. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());
  loop.setExceptionHandler((_loop, { message }) => print(message));

  const save = coroutine(function* save(file: string): Coro<void> {
    print(`${file} saved`);
  });
  const saveAll = coroutine(function* saveAll(): Coro<void> {
    save('prices');
    yield* save('orders');
    print('all saved');
  });
  loop.runUntilComplete(loop.createTask(saveAll(), { name: 'saveAll' }));
  loop.close();
}
