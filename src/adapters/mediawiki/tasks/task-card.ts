import type {Parameters} from '../../http/parameters.js';

/** TextExtracts gives so many extracts at once. */
export const cardsAtOnce = 20;
/** The extension that counts views. */
export const viewsExtension = 'PageViewInfo';

/** Device pixels: the picture is 330 px wide on a dense screen. */
const pithumbsize = 640;
/** The extract has four lines. */
const exsentences = 3;
const extract = {exintro: true, explaintext: true, exsentences, exlimit: cardsAtOnce};

/** What extensions add to `prop=info`: a picture, the first sentences, a few words on what the title names. */
const modules: Readonly<Record<string, readonly [prop: string, parameters: Parameters]>> = {
  PageImages: ['pageimages', {piprop: 'thumbnail', pithumbsize, pilimit: cardsAtOnce}],
  TextExtracts: ['extracts', extract],
  ShortDescription: ['description', {}],
  WikibaseClient: ['description', {}],
};

/** Asks for what the card of a task shows, as far as the wiki has it. */
export function taskCard(extensions: readonly string[]) {
  const there = extensions.flatMap((name) => {
    const module = modules[name];
    return module ? [module] : [];
  });
  const parameters = there.reduce<Parameters>((all, [, more]) => ({...all, ...more}), {});
  return {...parameters, prop: ['info', ...there.map(([prop]) => prop)]};
}
