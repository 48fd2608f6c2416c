#!/usr/bin/env node
// First contact, and the last catch: the only file that a Node too old for the rest must still be able to read.
// So: no syntax younger than import(), and every import happens after the version is known.

const REINSTALL = 'Run `npm ci` in the folder of the workbook, then try again.';
const BUG =
  'This is a bug in the workbook, not in your code. Please report it with the lines below and what you did before.';

// vite needs what Node got in 20.19 and, in the line beside it, in 22.12.
function isTooOld(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] === 20) return parts[1] < 19;
  if (parts[0] === 22) return parts[1] < 12;
  return parts[0] < 23;
}

/** What the machine refuses, by the code of its error. */
const REFUSALS = {
  EMFILE:
    'too many files are open. Close some programs, or allow more in this terminal with `ulimit -n 4096`',
  ENFILE: 'too many files are open. Close some programs',
  ENOSPC: 'the disk is full. Make room on it',
  ENOMEM: 'there is no memory left. Close some programs',
  EAGAIN: 'the machine has no room for another process. Close some programs',
};

/** Why the workbook cannot run in the folder that it is in; undefined when it can. Node and tsx set these limits. */
function sentenceForFolder(folder) {
  const what = folder.includes('%3F')
    ? 'a question mark (?)'
    : /\/node_modules\//.test(folder)
      ? 'a folder named node_modules'
      : undefined;
  return (
    what &&
    `The workbook cannot run where it is: its path has ${what} in it, and Node cannot load TypeScript from there. Move or rename the folder:\n${decodeURIComponent(new URL('..', folder).pathname)}`
  );
}

/** The sentence for what goes wrong when the folder is new, moved or copied; undefined when it is something else. */
function sentenceFor(message, code) {
  if (code in REFUSALS) return `The workbook cannot start: ${REFUSALS[code]}, and try again.`;
  const missing = /Cannot find package '([^']+)'/.exec(message);
  if (missing) {
    const name = missing[1].replace(/^.*node_modules[\\/]/, '');
    return `The packages of the workbook are not installed (${name} is missing): the folder is new, or was moved. ${REINSTALL}`;
  }
  if (/^Cannot find module '[^']*node_modules|^spawn \S*node_modules\S* (ENOENT|EACCES)/.test(message)) {
    return `A package of the workbook is missing or damaged. ${REINSTALL}\n${message}`;
  }
  if (/for another platform|@esbuild\/[\w-]+" could not be found|native binding|Exec format/.test(message)) {
    return `The packages in node_modules are for another kind of machine: the folder was copied. Delete node_modules. ${REINSTALL}`;
  }
  if (code === 'ERR_MODULE_NOT_FOUND') {
    return `A file of the workbook is missing: the download stopped half way, or it was deleted. Get it back with \`git checkout -- tools\`, or download the workbook again.\n${message}`;
  }
}

function explain(error) {
  const thrown = Object(error);
  const sentence = sentenceFor(String(thrown.message), thrown.code);
  process.exitCode = sentence ? 1 : 70;
  if (sentence) return console.error(sentence);
  const stack = String(thrown.stack || error);
  return import('./compiled.js').then(
    (compiled) => console.error(`${BUG}\n${compiled.withSources(stack)}`),
    () => console.error(`${BUG}\n${stack}`),
  );
}

/** The verbs that are waited for load vitest while the tools are being loaded. */
function loadEarly(verb) {
  return [undefined, 'watch', 'book', 'check'].includes(verb) ? import('./runner/preload.js') : undefined;
}

/** Whether this Node runs the tools by itself, without a warning: what has to be lowered is in the lessons alone. */
function runsTypeScript() {
  const parts = process.versions.node.split('.').map(Number);
  if (!process.features.typescript) return false;
  return parts[0] > 24 || (parts[0] === 24 && parts[1] >= 3) || (parts[0] === 22 && parts[1] >= 20);
}

/** The command line: as it is, where Node can run it; elsewhere compiled; and through tsx when nothing can be written. */
function loadCli(early) {
  // Not every Node needs it, but where it is missing the packages are not installed: that is said now, and not half way.
  import.meta.resolve('tsx');
  if (runsTypeScript()) return import('./cli.ts');
  return import('./compiled.js')
    .then((compiled) => compiled.compiledTools())
    .then((main) => (main ? import(main) : loadWithTsx(early)));
}

/** @param early what is loaded before: through tsx that would take three times as long. */
function loadWithTsx(early) {
  return Promise.all([import('tsx/esm/api'), early]).then(([tsx]) => {
    // The tsconfig of whatever folder the command is run in has no say over the tools.
    tsx.register({ tsconfig: false });
    return import('./cli.ts');
  });
}

function start() {
  // Node itself prints the stack and ends.
  process.on('uncaughtExceptionMonitor', () => {
    console.error(BUG);
    // Node sets its own exit code after this.
    process.once('exit', () => {
      process.exitCode = 70;
    });
  });
  return import('node:module')
    .then((nodeModule) => {
      if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
      const early = loadEarly(process.argv[2]);
      return Promise.all([loadCli(early), early]);
    })
    .then(([cli]) => cli.main(process.argv.slice(2)));
}

if (isTooOld(process.versions.node)) {
  console.error(
    `The workbook needs Node 20.19 or later (of the 22s, 22.12), and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org, then run \`npm ci\` and try again.`,
  );
  process.exitCode = 1;
} else if (sentenceForFolder(import.meta.url)) {
  console.error(sentenceForFolder(import.meta.url));
  process.exitCode = 1;
} else {
  start().catch(explain);
}
