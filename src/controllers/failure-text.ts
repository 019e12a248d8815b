import type {AdapterError} from '../adapters/adapter.js';
import type {MessageKey} from '../i18n/common/messages.generated.js';
import type {HomepageController} from './homepage-controller.js';

/** Kinds of failure in which asking again may help. */
const passing = [
  'network',
  'timeout',
  'rate-limited',
  'read-only',
  'session-lost',
  'malformed',
  'conflict',
];

/** Whether a widget should offer to try again. */
export const canRetry = ({kind}: AdapterError): boolean => passing.includes(kind);

/**
 * Says why something did not arrive, with the wiki's own words where it gave some.
 * @param wiki a controller with the common texts: `controller.with(messages)` of `i18n/common`.
 */
export function failureText(
  wiki: Pick<HomepageController<MessageKey>, 'msg'>,
  error: AdapterError,
): string {
  const {kind, code = '', retryAfter, wikiText} = error;
  const broken = kind === 'network' && /^(internal_api_error|http-5)/.test(code);
  const reason =
    kind === 'rate-limited' && retryAfter
      ? wiki.msg('wiki-common-failed-rate-limited-seconds', retryAfter)
      : wiki.msg(`wiki-common-failed-${broken ? 'server' : kind}`);
  return wikiText ? `${reason} ${wiki.msg('wiki-common-wiki-says', wikiText)}` : reason;
}
