import type {Edit} from '../../../domain/model.js';
import {
  at,
  count,
  fields,
  flag,
  instant,
  list,
  listOf,
  optional,
  text,
  wholeNumber,
} from '../../http/shape.js';

function parseEdit(value: unknown): Edit {
  const edit = fields(value);
  return {
    timestamp: instant(edit.timestamp),
    namespace: wholeNumber(edit.ns),
    title: text(edit.title),
    pageId: count(edit.pageid),
    created: flag(edit.new),
    tags: optional(edit.tags, listOf(text)) ?? [],
  };
}

/** From `list=usercontribs`, newest first. */
export function parseEdits(reply: unknown): readonly Edit[] {
  return list(at(reply, 'query', 'usercontribs'), parseEdit);
}
