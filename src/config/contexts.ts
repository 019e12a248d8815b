/**
 * The contexts that a provider answers. Keys are registered symbols that name the major version: two copies of
 * one major understand each other, two majors never mix.
 */
import {createContext} from '@lit/context';
import type {Adapter} from '../adapters/adapter.js';
import type {LanguageCode, TimeZone} from '../domain/model.js';
import type {HomepageConfig} from './config-types.generated.js';

/** The configuration, complete and immutable; replaced whole when it changes. */
export const configContext = createContext<HomepageConfig | undefined>(
  Symbol.for('wiki-homepage/1/config'),
);

/** The wiki that widgets talk to. */
export const adapterContext = createContext<Adapter | undefined>(
  Symbol.for('wiki-homepage/1/adapter'),
);

/** What a widget knows of its surroundings, apart from configuration: everything a test or preview wants to fix. */
export interface Environment {
  /** Interface language; null follows the configuration, then the page. */
  readonly language: LanguageCode | null;
  /** Direction of the interface; null follows the language. */
  readonly direction: 'ltr' | 'rtl' | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The reader's zone; null asks the browser. */
  readonly timeZone: TimeZone | null;
  /** Arm by experiment, for conditions. Left out: nothing is known of experiments. */
  readonly variants?: Readonly<Record<string, string>> | undefined;
}

/** Surroundings of widgets: clock, zone, language, direction. */
export const environmentContext = createContext<Environment | undefined>(
  Symbol.for('wiki-homepage/1/environment'),
);

/** The surroundings where nobody says otherwise. */
export const defaultEnvironment: Environment = {
  language: null,
  direction: null,
  now: () => Date.now(),
  timeZone: null,
};
