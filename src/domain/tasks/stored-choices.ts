/** How choices are written down; `readChoices` reads them. */
import type {TaskChoices} from './task-choices.js';

/** The stored form. A later version may add to it. */
interface StoredChoices extends TaskChoices {
  readonly v: 1;
}

export function choicesValue(choices: TaskChoices): string {
  const {startedAt, types, topics, match} = choices;
  const stored: StoredChoices = {v: 1, startedAt, types, topics, match};
  return JSON.stringify(stored);
}
