/** Imports and exports of names, read from the text: enough to say that one is missing. */

/** The relative path that a text imports a name from, under this name; undefined when it does not. */
export function importedFrom(text: string, name: string): string | undefined {
  for (const [, names = '', , path] of text.matchAll(
    /^\s*import\s+(?!type\b)([^'"]*?)\bfrom\s*(['"])(\.[^'"]+)\2/gm,
  )) {
    const imported = names.split(/[{},]/).map((each) => each.trim().replace(/^type\s+/, ''));
    if (imported.includes(name)) return path;
  }
  return undefined;
}

/** Whether a text exports a name, or passes on everything that other files export. */
export function isExported(text: string, name: string): boolean {
  const word = `${name.replaceAll('$', '\\$')}(?![\\w$])`;
  const declaration = new RegExp(
    `^export\\s+(?:async\\s+|abstract\\s+)*(?:function|class|const|let|var)[\\s*]+${word}`,
    'm',
  );
  const list = new RegExp(`^export\\s*\\{[^}]*\\b${word}`, 'm');
  return declaration.test(text) || list.test(text) || /^export\s*\*/m.test(text);
}
