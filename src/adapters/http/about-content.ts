import {AdapterError} from '../adapter-error.js';

/**
 * Whether a failure is about what was asked, so that a part of the question may still succeed. The others (no
 * connection, come later, session gone) would hit every part alike.
 */
export function isAboutContent(error: unknown): boolean {
  if (!(error instanceof AdapterError)) return false;
  if (error.kind === 'network') return error.code?.startsWith('internal') ?? false;
  return !['timeout', 'rate-limited', 'session-lost'].includes(error.kind);
}
