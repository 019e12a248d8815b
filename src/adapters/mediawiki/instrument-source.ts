/**
 * Usage counts for wikis that collect some: through the client of their own extension, TestKitchen or the older
 * MetricsPlatform (`mw.xLab`). Where it sends them, which attributes it adds and which names it knows is the wiki's own
 * configuration; of an instrument that the wiki does not know it sends nothing. On other wikis there is no source.
 */
import type {InstrumentEvent} from '../../domain/page-model.js';
import type {InstrumentSource} from '../adapter.js';
import {globals} from './mw-globals.js';

type Send = (action: string, data: Readonly<Record<string, string>>) => unknown;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

type Method = (...given: readonly unknown[]) => unknown;

const isMethod = (value: unknown): value is Method => typeof value === 'function';

function method(owner: unknown, name: string): Method | null {
  const found = isObject(owner) ? owner[name] : undefined;
  return isMethod(found) ? (...given) => found.call(owner, ...given) : null;
}

const client = (): unknown => globals().mw?.testKitchen ?? globals().mw?.xLab;

/** The newer name first; both do the same. */
function sendOf(instrument: unknown): Send {
  const send = method(instrument, 'send') ?? method(instrument, 'submitInteraction');
  return send ?? (() => undefined);
}

/** Neither name nor id of anybody: what else goes with it is for the wiki's configuration of the instrument to say. */
function interaction({name, token, editCountBucket, rate}: InstrumentEvent) {
  const context = {
    ...(editCountBucket && {edits: editCountBucket}),
    ...(rate !== undefined && {rate}),
  };
  return {
    element_friendly_name: name,
    funnel_entry_token: token,
    ...(Object.keys(context).length > 0 && {action_context: JSON.stringify(context)}),
  };
}

/**
 * @param modules those of the wiki's client, registered there.
 */
export function createInstrumentSource(modules: readonly string[]): InstrumentSource {
  /** One for the page: an instrument numbers its events. */
  const instruments = new Map<string, Send>();
  let loaded = false;
  let coming: Promise<void> | undefined;

  const load = async () => {
    await globals().mw?.loader?.using(modules);
    loaded = true;
  };
  const instrumentCalled = (name: string): Send => {
    const known = instruments.get(name) ?? sendOf(method(client(), 'getInstrument')?.(name));
    instruments.set(name, known);
    return known;
  };
  const give = (event: InstrumentEvent) => {
    try {
      instrumentCalled(event.instrument)(event.action, interaction(event));
    } catch {
      // A count that is lost harms nobody.
    }
  };
  return {
    send(event) {
      // At once where it can be: a click is followed by another page.
      if (loaded) give(event);
      else
        (coming ??= load()).then(
          () => give(event),
          () => undefined,
        );
    },
  };
}
