import { appendFileSync, renameSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';

/** Ways in which editors write a file. Each leaves `text` in `file`. */
export const editors: Readonly<Record<string, (file: string, text: string) => Promise<void> | void>> = {
  'in place': writeFileSync,
  'temporary file and rename': (file, text) => {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  },
  "vim's backup dance": (file, text) => {
    writeFileSync(file.replace(/[^/\\]+$/, '4913'), '');
    unlinkSync(file.replace(/[^/\\]+$/, '4913'));
    renameSync(file, `${file}~`);
    writeFileSync(file, text);
    unlinkSync(`${file}~`);
  },
  'unlink and create': (file, text) => {
    unlinkSync(file);
    writeFileSync(file, text);
  },
  'truncate, 40 ms, write': async (file, text) => {
    truncateSync(file);
    await pause(0.04);
    appendFileSync(file, text);
  },
  'truncate, 150 ms, write': async (file, text) => {
    truncateSync(file);
    await pause(0.15);
    appendFileSync(file, text);
  },
  'twenty saves in a second': async (file, text) => {
    for (let i = 1; i < 20; i++) {
      writeFileSync(file, `// ${i}\n`);
      await pause(0.05);
    }
    writeFileSync(file, text);
  },
};

/** Part of how an editor behaves, never a wait for something to have happened. In seconds. */
function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
