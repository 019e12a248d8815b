import {elapsed, wallTime} from '../domain/calendar.js';
import {type DateFormats, dateFormats} from '../i18n/date-formats.js';
import type {Formats} from '../i18n/formats.js';

const made = new WeakMap<Formats, DateFormats>();

/** Days and times as the language of a widget's texts writes them. @param wiki its controller. */
export function dates({formats}: {readonly formats: Formats}): DateFormats {
  const own = made.get(formats) ?? dateFormats(formats, {elapsed, wallTime});
  made.set(formats, own);
  return own;
}
