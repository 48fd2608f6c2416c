const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The text with everything escaped that means something in HTML or XML, between tags or in a quoted attribute.
 * @param characters which of them to escape; all when nothing is said.
 */
export function withEntities(text: string, characters = /[&<>"']/g): string {
  return text.replace(characters, (character) => ENTITIES[character] ?? character);
}
