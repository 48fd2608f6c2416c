import {
  type Coro,
  coroutine,
  createTask,
  type Future,
  getRunningLoop,
  runVirtual,
  sleep,
} from '../../asyncio.ts';
import { dumpTasks, dumpTaskTree } from '../dump-tasks.ts';

// Tasks that wait for each other, as a list and as a tree. Run it with: npx lesson run 17 who-waits

const boil = coroutine(function* boil(): Coro<void> {
  yield* sleep(60);
});

const cook = coroutine(function* cook(): Coro<void> {
  yield* boil();
});

const waitFor = coroutine(function* waitFor(other: () => Future<unknown>): Coro<void> {
  yield* other();
});

const main = coroutine(function* main(): Coro<void> {
  const dinner = createTask(cook(), { name: 'dinner' });
  createTask(
    waitFor(() => dinner),
    { name: 'guest' },
  );
  const hen: Future<void> = createTask(
    waitFor(() => egg),
    { name: 'hen' },
  );
  const egg: Future<void> = createTask(
    waitFor(() => hen),
    { name: 'egg' },
  );
  yield* sleep(1);
  console.log(dumpTasks(getRunningLoop()));
  console.log();
  console.log(dumpTaskTree(getRunningLoop()));
});

runVirtual(main());
