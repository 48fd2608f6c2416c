import { type Coro, coroutine, EventLoop, VirtualSelector } from '../../asyncio.ts';

/** A task fails; the task that has made it never looks at it. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());
  loop.setExceptionHandler((_loop, { message }) => print(message));

  const save = coroutine(function* save(): Coro<void> {
    throw new Error('disk full');
  });
  const saveAll = coroutine(function* saveAll(): Coro<void> {
    loop.createTask(save(), { name: 'saver' });
    yield;
    print('all saved');
  });
  loop.runUntilComplete(loop.createTask(saveAll(), { name: 'saveAll' }));
  loop.close();
}
