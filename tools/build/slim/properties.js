// `@property({…}) name` as what Lit takes as well, `Element.properties = {name: {…}}`, in the place of what TypeScript makes
// of decorators in general.

/** Decorator -> what `properties` says of it. */
const options = {
  property: (code, [given]) => (given ? code.slice(given.start, given.end) : '{}'),
  state: () => '{state: true}',
};

/** `__decorateClass([property()], Element.prototype, "name", 2)` @throws Error for any other decorator. */
function declaration(code, [decorators, prototype, name, kind]) {
  const [{callee, arguments: given}, ...more] = decorators.elements;
  const of = callee && Object.hasOwn(options, callee.name) && options[callee.name];
  if (!of || more.length > 0 || kind.value !== 2)
    throw new Error(
      `The bundles know no such decorator: ${code.slice(decorators.start, name.end)}`,
    );
  const element = code.slice(prototype.object.start, prototype.object.end);
  return {element, property: `${name.raw}: ${of(code, given)}`};
}

/** @param parse Rollup's @returns null where there is none. */
export function declareProperties(code, parse) {
  if (!code.includes('__decorateClass(')) return null;
  const calls = parse(code)
    .body.map(({expression}) => expression)
    .filter((node) => node?.callee?.name === '__decorateClass')
    .map(({start, end, arguments: given}) => ({start, end, ...declaration(code, given)}));
  const whole = (element) =>
    calls.filter((call) => call.element === element).map(({property}) => property);
  return calls.reduceRight((rest, {start, end, element}, index) => {
    const first = calls.findIndex((call) => call.element === element) === index;
    const instead = first ? `${element}.properties = {${whole(element).join(', ')}}` : '';
    return rest.slice(0, start) + instead + rest.slice(end);
  }, code);
}
