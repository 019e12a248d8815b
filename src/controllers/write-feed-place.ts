import type {Adapter} from '../adapters/adapter.js';
import {writeTabText} from '../platform/write-tab-text.js';
import {feedKey} from './feed-place.js';

export const writeFeedPlace = (adapter: Adapter, account: string | null, text: string): void =>
  writeTabText(feedKey(adapter, account), text);
