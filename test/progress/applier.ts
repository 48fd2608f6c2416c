import { openProgress } from '../../tools/progress/store.ts';

/** A second watcher, as a process: `applier.ts <root> <name> <count>` shows `count` hints of the lesson `name`. */
const [root = '', name = '', count = '0'] = process.argv.slice(2);
const store = await openProgress(root);
for (let exercise = 1; exercise <= Number(count); exercise++) {
  await store.apply({ type: 'hint-shown', slug: name, exercise, shown: 1 });
}
process.stdout.write(JSON.stringify({ saved: store.saved, notices: store.notices }));
