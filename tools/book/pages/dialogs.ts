import { html } from '../markup/html.ts';
import { KEYS } from '../protocol/keys.ts';

/** The search, which the script opens and fills. */
export const searchDialog = html`<dialog class="search" id="search" aria-label="Search">
<form method="dialog">
<input type="text" inputmode="search" enterkeyhint="go" id="search-words" role="combobox" aria-label="Search the lessons" aria-autocomplete="list" aria-expanded="false" aria-controls="search-results" placeholder="Search the lessons" autocomplete="off" autocapitalize="off" spellcheck="false">
<button aria-label="Esc: close the search"><kbd>Esc</kbd></button>
</form>
<div id="search-results" role="listbox" aria-label="Places in the lessons"></div>
<p id="search-status" role="status"></p>
</dialog>
`;

/** What each key does. */
export const keysDialog = html`<dialog class="keys" id="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keys</h2>
<dl>
${KEYS.map(
  ({ keys: [first, ...others], says }) =>
    html`<div><dt><kbd>${first}</kbd>${others.filter((key) => key.length === 1).map((key) => html` <kbd>${key}</kbd>`)}</dt><dd>${says}</dd></div>
`,
)}</dl>
<form method="dialog"><button>Close</button></form>
</dialog>
`;
