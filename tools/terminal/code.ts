import jsTokens, { type Token } from 'js-tokens';
import type { Paint, Styles } from './style.ts';

/** Coloured wherever they stand, also those that are keywords in some places only, such as `of`. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'as async await break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for from function get if implements import in instanceof interface let new null of package ' +
    'private protected public return set static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

const plain: Paint = (text) => text;

/** TypeScript in colour; it may be cut off anywhere. */
export function highlight(source: string, style: Styles): string {
  let colours = '';
  let before = '';
  let openTemplates = 0;
  for (const token of jsTokens(source)) {
    if (token.type === 'TemplateHead') openTemplates++;
    // A template is one string, with everything in its braces.
    const paint = openTemplates > 0 ? style.green : paintOf(token, before, style);
    if (token.type === 'TemplateTail') openTemplates--;
    // No colour goes on over the end of a line: lines are drawn one by one, and not always all of them.
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
      return (name) => `#${paintOfName(name.slice(1), '#', style)(name.slice(1))}`;
    case 'StringLiteral':
    case 'NoSubstitutionTemplate':
      return style.green;
    case 'RegularExpressionLiteral':
    case 'NumericLiteral':
      return style.magenta;
    case 'MultiLineComment':
    case 'SingleLineComment':
      return style.grey;
    default:
      return plain;
  }
}

/** A type is known by its capital letter, or by the `<` before it. */
function paintOfName(name: string, before: string, style: Styles): Paint {
  if (KEYWORDS.has(name)) return style.cyan;
  const [first = ''] = name;
  const isCapital = first !== first.toLowerCase();
  return isCapital || (before.endsWith('<') && /^[a-z]/.test(name)) ? style.magenta : plain;
}
