/** `action=query` for many askers: those of one tick share a request where they can. */
import {isAboutContent} from './about-content.js';
import type {MergeableQuery} from './merge.js';
import {merge, toMergeable, toParameters} from './merge.js';
import type {Parameters} from './parameters.js';
import type {RequestOptions, Send, Timer} from './send.js';
import {at, fields} from './shape.js';
import {abortable, share} from './share.js';

export interface QueryOptions extends RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

/** @returns the whole reply; it may hold more than was asked, because others asked too. */
export type Query = (parameters: Parameters, options: QueryOptions) => Promise<unknown>;

interface Asker {
  readonly query: MergeableQuery;
  readonly options: QueryOptions;
  readonly answer: (reply: Promise<unknown>) => void;
}

interface Bundle {
  readonly askers: Asker[];
  query: MergeableQuery;
  readonly options: RequestOptions;
}

const sameOptions = (a: RequestOptions, b: RequestOptions) =>
  a.audience === b.audience && !a.background === !b.background && !a.fresh === !b.fresh;

/** Puts each asker into the first bundle that takes it. */
function bundled(askers: readonly Asker[]): readonly Bundle[] {
  const bundles: Bundle[] = [];
  for (const asker of askers) {
    const taken = bundles.some((bundle) => {
      const both = sameOptions(bundle.options, asker.options) && merge(bundle.query, asker.query);
      if (both) {
        bundle.query = both;
        bundle.askers.push(asker);
      }
      return both;
    });
    if (!taken) bundles.push({askers: [asker], query: asker.query, options: asker.options});
  }
  return bundles;
}

/**
 * Milliseconds that the first asker waits for others. Widgets that start together ask after updates of different length,
 * some after a part of the script that is there already: a microtask, or the next task, would be too early for them.
 */
const gathering = 4;

/** @param timer for the tick */
export function createQuery(send: Send, timer: Timer): Query {
  let waiting: Asker[] = [];

  const ask = (query: MergeableQuery, options: RequestOptions) =>
    share((controller) => send({action: 'query', ...toParameters(query)}, options, controller));

  const dispatch = ({askers, query, options}: Bundle) => {
    const together = ask(query, options);
    for (const {
      answer,
      query: own,
      options: {signal},
    } of askers)
      answer(
        together.join(signal).catch((error: unknown) => {
          // Somebody's part failed the whole: asked alone, only that one fails.
          if (askers.length > 1 && isAboutContent(error)) return ask(own, options).join(signal);
          throw error;
        }),
      );
  };

  const flush = () => {
    const askers = waiting.filter(({options}) => !options.signal?.aborted);
    waiting = [];
    bundled(askers).forEach(dispatch);
  };

  return (parameters, options) => {
    const reply = new Promise<unknown>((answer) => {
      if (waiting.push({query: toMergeable(parameters), options, answer}) === 1)
        timer(flush, gathering);
    });
    return abortable(reply, options.signal);
  };
}

/** The asker's own next parameters: those whose names it gave, and the wiki's `continue`. */
function continuation(reply: unknown, keys: readonly string[]): Parameters | null {
  const given = fields(at(reply, 'continue') ?? {});
  if (!keys.some((key) => key in given)) return null;
  const own = ['continue', ...keys].filter((key) => key in given);
  return Object.fromEntries(own.map((key) => [key, String(given[key])]));
}

export interface Pages {
  readonly replies: readonly unknown[];
  /** There is more than `rounds` replies hold. */
  readonly more: boolean;
}

/**
 * Asks on until all is there. In a shared request other askers' modules continue too, so the asker names the
 * keys that are its own (`uccontinue`).
 */
export async function queryAll(
  query: Query,
  parameters: Parameters,
  options: QueryOptions & {readonly keys: readonly string[]; readonly rounds: number},
): Promise<Pages> {
  const replies: unknown[] = [];
  let next: Parameters | null = {};
  while (next && replies.length < options.rounds) {
    const reply: unknown = await query({...parameters, ...next}, options);
    replies.push(reply);
    next = continuation(reply, options.keys);
  }
  return {replies, more: next !== null};
}
