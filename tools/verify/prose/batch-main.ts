// What `runTogether` starts: `node --import tsx together-main.ts <tsx> <mark> <file>...`. Runs programs one after the other,
// each with modules of its own, and prints the mark after each that ended well and changed nothing that the next could see.
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rememberWorld } from './global-state.ts';

interface Tsx {
  tsImport(file: string, parent: string): Promise<{ demo?(print: (line: string) => void): unknown }>;
}

const [tsx = '', mark = '', ...files] = process.argv.slice(2);

async function runAll(): Promise<void> {
  const { tsImport } = (await import(tsx)) as Tsx;
  const isAsItWas = rememberWorld();
  for (const file of files) {
    const { demo } = await tsImport(pathToFileURL(file).href, import.meta.url);
    if (basename(file) === 'demo.ts') await demo?.((line) => console.log(line));
    // A program has ended when there is nothing left for it to do.
    await new Promise((resolve) => process.once('beforeExit', resolve));
    if (process.exitCode !== undefined || !isAsItWas()) return;
    process.stdout.write(`${mark}\n`);
  }
}

// Not awaited: a program that waits for ever ends the process, and no rule about modules has a say in that.
void runAll();
