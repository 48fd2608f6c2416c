// What `runDemo` starts in a process of its own: `node --import tsx demo-main.ts <file>`.
import { pathToFileURL } from 'node:url';

const file = process.argv[2] ?? '';
const { demo } = (await import(pathToFileURL(file).href)) as {
  demo?: (print: (line: string) => void) => void | Promise<void>;
};
if (typeof demo !== 'function') throw new Error(`${file} exports no function demo`);
await demo((line) => console.log(line));
