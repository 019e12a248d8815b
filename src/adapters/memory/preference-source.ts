/** Small values kept for the reader. */
import type {PreferenceSource} from '../adapter.js';
import {choicesValue} from '../../domain/tasks/stored-choices.js';
import {taskChoicesKey} from '../../domain/tasks/task-choices.js';
import type {World} from './world.js';

const prefix = 'preference/';

export function preferenceSource({network, store, data}: World): PreferenceSource {
  async function initial(): Promise<Readonly<Record<string, string>>> {
    const {preferences, tasks} = await data();
    return {
      ...(tasks?.choices && {[taskChoicesKey]: choicesValue(tasks.choices)}),
      ...preferences,
    };
  }

  async function readAll(beginning: string): Promise<Readonly<Record<string, string>>> {
    const values = new Map<string, string | null>(Object.entries(await initial()));
    for (const place of store.keys())
      if (place.startsWith(prefix))
        values.set(place.slice(prefix.length), store.read(place) ?? null);
    const found = [...values].filter(
      (entry): entry is [string, string] => entry[0].startsWith(beginning) && entry[1] !== null,
    );
    return Object.fromEntries(found);
  }

  return {
    read: (key, asker) =>
      network.answer('preferences', asker, async () => {
        const written = store.read(prefix + key);
        return written === undefined ? ((await initial())[key] ?? null) : written;
      }),
    readAll: (beginning, asker) => network.answer('preferences', asker, () => readAll(beginning)),
    write: (key, value, asker) =>
      network.write('preferences', asker, () => store.write(prefix + key, value)),
  };
}
