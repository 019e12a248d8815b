import type {Adapter} from '../adapters/adapter.js';
import {storePart} from './first-choices.js';
import type {TaskChoicesStore} from './task-choices-store.js';

/** For those who follow it. Every widget that asks afterwards is served by the store. */
export const choicesStore = async (adapter: Adapter, account: string): Promise<TaskChoicesStore> =>
  (storePart.now ?? (await storePart.load())).taskChoicesStore(adapter, account);
