import type {Adapter} from '../adapters/adapter.js';
import {
  dashboardKey,
  type DashboardReader,
  type DashboardRecord,
  recordAfterVisit,
  recordValue,
} from '../domain/dashboard-link.js';
import type {Dashboard} from './dashboard-reader.js';

/** Records on their way, so that several elements of a page write one visit once. */
const writing = new WeakMap<Adapter, Set<string>>();

/**
 * Keeps that the reader has seen the dashboard. Where that cannot be stored, the next visit tries again.
 * @returns what is kept then.
 */
export function keepVisit(
  adapter: Adapter,
  {target, rules, now}: Dashboard,
  reader: DashboardReader,
): DashboardRecord {
  const next = recordAfterVisit(rules, reader, new Date(now).toISOString());
  if (!next) return reader.record;
  const keys = writing.get(adapter) ?? new Set();
  writing.set(adapter, keys);
  const key = dashboardKey(target);
  if (!keys.has(key)) {
    keys.add(key);
    adapter.preferences?.write(key, recordValue(next)).catch(() => keys.delete(key));
  }
  return next;
}
