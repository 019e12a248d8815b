// Stands for lit/decorators.js in the bundles: without the standard decorators, which TypeScript's own replace here.

export const property = (options) => (prototype, name) =>
  prototype.constructor.createProperty(name, options);
export const state = () => property({state: true, attribute: false});
