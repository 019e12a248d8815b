/** What `wiki-email-reminder` shows, and the steps that lead to it. */
import type {Adapter, LoadOptions} from '../../adapters/adapter.js';
import {withParameter} from '../../domain/with-parameter.js';

/** What the wiki lacks of somebody's e-mail. */
export type Lacking = 'none' | 'unconfirmed';

export interface EmailReminderData {
  /** Name of the account. */
  readonly account: string;
  readonly email: Lacking;
  /** The address that waits to be confirmed. Left out: not known, or none. */
  readonly waiting?: string;
  /** Where that is mended, with the way back. */
  readonly url: string;
  /** The reader has closed this reminder before. Default: false. */
  readonly dismissed?: boolean;
}

/** Of a reminder that was closed before nothing more was asked. */
export type Reminder = EmailReminderData | (Omit<EmailReminderData, 'url'> & {readonly url: null});

/** Where an address is given, and where it is confirmed: titles of pages, or addresses; null: nobody is reminded. */
export interface ReminderPlan {
  readonly change: string | null;
  readonly confirm: string | null;
}

/** Their names among the things that can be dismissed: who closed the one may still have to hear the other. */
export const things: Readonly<Record<Lacking, string>> = {
  none: 'email-reminder',
  unconfirmed: 'email-reminder-unconfirmed',
};

export interface ReminderReader {
  /** Asks for what the reader closed. */
  readonly dismissals: (adapter: Adapter, account: string, reload: boolean) => Promise<void>;
  readonly isClosed: (thing: string, account: string) => boolean;
}

async function addressOf(
  adapter: Adapter,
  target: string,
  options: LoadOptions<string | null>,
): Promise<string | null> {
  const url = await adapter.links?.url(target, options);
  if (!url) return null;
  const page = adapter.signals?.page();
  return withParameter(url, 'returnto', page?.canonicalTitle ?? page?.title ?? '');
}

/**
 * Asks for no more than it takes to say no: who has a confirmed address costs nothing beyond the account's facts.
 *
 * @returns null for readers who need no reminder; undefined where the wiki does not say who reads.
 */
export function loadReminder(
  adapter: Adapter,
  plan: ReminderPlan,
  {dismissals, isClosed}: ReminderReader,
  {signal, reload = false}: LoadOptions<Reminder | null>,
): Promise<Reminder | null> | undefined {
  const {user: users} = adapter;
  if (!users) return undefined;
  const options = {...(signal && {signal}), reload};
  const load = async () => {
    const {kind, name: account, email, waitingEmail: waiting} = await users.facts(options);
    if (kind !== 'named' || account === null) return null;
    if (email !== 'none' && email !== 'unconfirmed') return null;
    const target = email === 'none' ? plan.change : plan.confirm;
    if (target === null) return null;
    await dismissals(adapter, account, reload);
    if (isClosed(things[email], account)) return {account, email, url: null};
    const url = await addressOf(adapter, target, options);
    return url === null ? null : {account, email, url, ...(waiting && {waiting})};
  };
  return load();
}
