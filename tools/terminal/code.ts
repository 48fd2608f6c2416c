import jsTokens, { type Token } from 'js-tokens';
import type { Paint, Styles } from './style.ts';

/** Words that have a colour wherever they stand: those that mean something in some places only, such as `of`, too. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'as async await break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for from function get if implements import in instanceof interface let new null of package ' +
    'private protected public return set static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

const plain: Paint = (text) => text;

/** TypeScript in colour, one that is cut off somewhere too. */
export function highlight(source: string, style: Styles): string {
  let colours = '';
  let before = '';
  let openTemplates = 0;
  for (const token of jsTokens(source)) {
    if (token.type === 'TemplateHead') openTemplates++;
    // A template is one string, with all that is in its braces.
    const paint = openTemplates > 0 ? style.green : paintOf(token, before, style);
    if (token.type === 'TemplateTail') openTemplates--;
    // Each line begins and ends its colour: what is drawn are lines, and not always all of them.
    colours += token.value.replace(/[^\r\n\u2028\u2029]+/g, paint);
    before = token.value;
  }
  return colours;
}

function paintOf({ type, value }: Token, before: string, style: Styles): Paint {
  switch (type) {
    case 'IdentifierName':
      return paintOfName(value, before, style);
    case 'PrivateIdentifier':
      return (name) => style.yellow('#') + paintOfName(name.slice(1), '#', style)(name.slice(1));
    case 'StringLiteral':
    case 'NoSubstitutionTemplate':
      return style.green;
    case 'RegularExpressionLiteral':
    case 'NumericLiteral':
      return style.magenta;
    case 'MultiLineComment':
    case 'SingleLineComment':
      return style.grey;
    case 'Punctuator':
      return /^[()[\]{}]$/.test(value) ? plain : style.yellow;
    case 'Invalid':
      // The tokenizer knows no decorators, and no `#` alone.
      return value === '@' || value === '#' ? style.yellow : plain;
    default:
      return plain;
  }
}

/** Types stand out: by a capital, or because they are the first thing between `<` and `>`. */
function paintOfName(name: string, before: string, style: Styles): Paint {
  if (KEYWORDS.has(name)) return style.cyan;
  const [first = ''] = name;
  const isCapital = first !== first.toLowerCase();
  return isCapital || (before.endsWith('<') && /^[a-z]/.test(name)) ? style.yellow : plain;
}
