// The function that made a generator; V8 knows it, and tells only its inspector.
import inspector from 'node:inspector';

const SUBJECT = Symbol.for('workbook.generator-in-question');

/**
 * The name of the generator function that made `generator`, with the class of its `this`: `fib`, `Range[Symbol.iterator]`.
 * @param {object} generator
 * @returns {string} `''` when it has none, or cannot be found out.
 */
export function makerOf(generator) {
  const session = new inspector.Session();
  session.connect();
  globalThis[SUBJECT] = generator;
  try {
    const ask = (method, params) => {
      let answer;
      session.post(method, params, (_error, result) => {
        answer = result;
      });
      return answer;
    };
    const subject = ask('Runtime.evaluate', {
      expression: `globalThis[Symbol.for('workbook.generator-in-question')]`,
    });
    const properties = (objectId) => ask('Runtime.getProperties', { objectId, ownProperties: true });
    const inside = properties(subject.result.objectId).internalProperties;
    const maker = inside.find((property) => property.name === '[[GeneratorFunction]]');
    const receiver = inside.find((property) => property.name === '[[GeneratorReceiver]]')?.value;
    const name = properties(maker.value.objectId).result.find((property) => property.name === 'name');
    return qualified(name?.value?.value ?? '', receiver);
  } catch {
    // A name is a courtesy.
    return '';
  } finally {
    delete globalThis[SUBJECT];
    session.disconnect();
  }
}

function qualified(name, receiver) {
  const { type, subtype, className } = receiver ?? {};
  if (type !== 'object' || subtype === 'null' || !className || className === 'Object') return name;
  return name.startsWith('[') ? className + name : `${className}.${name}`;
}
