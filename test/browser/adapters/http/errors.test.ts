import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {AdapterErrorKind} from '../../../../src/adapters/adapter-error.js';
import {AdapterError, adapterErrorKinds} from '../../../../src/adapters/adapter-error.js';
import {
  failureIn,
  kindOf,
  readReply,
  retryAfterSeconds,
} from '../../../../src/adapters/http/errors.js';
import {recording, recordingNames} from '../../../helpers/recordings.js';

function thrownBy(work: () => unknown): AdapterError {
  try {
    work();
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

/** Null: no failure to the wiki. */
const recorded: Readonly<Record<string, AdapterErrorKind | null>> = {
  'abusefilter-disallowed': 'filtered',
  'abusefilter-warning': 'filtered',
  'after-logout-no-assert': 'session-lost',
  'after-logout-old-token': 'session-lost',
  'anon-badtoken': 'session-lost',
  'anon-edit-denied': 'denied',
  articleexists: 'conflict',
  'assert-bot': 'denied',
  'assert-nameduser': 'session-lost',
  'assert-user': 'session-lost',
  badinteger: 'unsupported',
  badtags: 'unsupported',
  badtoken: 'session-lost',
  'badvalue-enum': 'unsupported',
  badvalue: null,
  'blocked-errorformat-html': 'blocked',
  'blocked-errorformat-none': 'blocked',
  'blocked-errorformat-plaintext': 'blocked',
  'blocked-errorformat-raw': 'blocked',
  'blocked-errorformat-wikitext': 'blocked',
  'blocked-partial': 'blocked',
  blocked: 'blocked',
  contenttoobig: 'denied',
  editconflict: 'conflict',
  import: 'unsupported',
  'internal-exception-plaintext': 'network',
  'internal-exception-post': 'network',
  'internal-exception': 'network',
  invalidtitle: 'missing',
  'limit-warning': null,
  'maxlag-jobqueue': 'rate-limited',
  'maxlag-write': 'rate-limited',
  maxlag: 'rate-limited',
  'missing-token': 'unsupported',
  missingparam: 'unsupported',
  missingtitle: 'missing',
  mustbeposted: 'unsupported',
  mustpostparams: 'unsupported',
  nosuchsection: 'missing',
  notext: 'unsupported',
  'permissiondenied-delete': 'denied',
  'permissiondenied-list': 'denied',
  protectedpage: 'denied',
  ratelimited: 'rate-limited',
  readapidenied: 'denied',
  readonly: 'read-only',
  spamblacklist: 'filtered',
  titleblacklist: 'filtered',
  toomanyvalues: 'unsupported',
  'unknown-action': 'unsupported',
  userrights: null,
};

const growth: Readonly<Record<string, AdapterErrorKind>> = {
  'mentorstatus-newcomer': 'denied',
  'questionposter-anon': 'denied',
  'questionposter-badsource': 'unsupported',
  'questionposter-blocked': 'blocked',
  'questionposter-empty': 'unsupported',
  'setmentor-denied': 'denied',
};

describe('kinds of failure', () => {
  const table: readonly (readonly [string, AdapterErrorKind])[] = [
    ['assertuserfailed', 'session-lost'],
    ['assertnameduserfailed', 'session-lost'],
    ['badtoken', 'session-lost'],
    ['readonly', 'read-only'],
    ['ratelimited', 'rate-limited'],
    ['maxlag', 'rate-limited'],
    ['notloggedin', 'denied'],
    ['permissiondenied', 'denied'],
    ['autoblocked', 'blocked'],
    ['wikimedia-globalblocking-ipblocked', 'blocked'],
    ['spamblacklist', 'filtered'],
    ['abusefilter-disallowed', 'filtered'],
    ['baduser', 'missing'],
    ['nosuchrevid', 'missing'],
    ['internal_api_error_DBQueryError', 'network'],
    ['unknown_action', 'unsupported'],
    ['http-429', 'rate-limited'],
    ['http-503', 'network'],
    ['http-403', 'denied'],
    ['http-404', 'unsupported'],
    ['http-400', 'malformed'],
    ['a-hook-of-an-extension-said-no', 'denied'],
  ];
  for (const [code, kind] of table)
    it(`takes ${code} for ${kind}`, () => expect(kindOf(code)).to.equal(kind));

  it('knows a captcha that an edit needs', () => {
    const failure = failureIn({edit: {result: 'Failure', captcha: {type: 'simple', id: '1'}}});
    expect(failure?.kind).to.equal('captcha');
  });

  it('keeps the wiki’s code, words and delay', () => {
    const failure = failureIn({errors: [{code: 'maxlag', text: 'Wait a moment'}]}, 5);
    expect(failure).to.include({code: 'maxlag', wikiText: 'Wait a moment', retryAfter: 5});
  });

  it('takes the marks of bold and italics out of the wiki’s words', () => {
    const text = "'''Stop:''' don't write ''that'' here";
    expect(failureIn({errors: [{code: 'abusefilter-warning', text}]})?.wikiText).to.equal(
      "Stop: don't write that here",
    );
  });

  it('tells why a wiki is read-only rather than that it is', () => {
    const code = 'readonly';
    expect(
      failureIn({error: {code, info: 'x', readonlyreason: 'Moving house'}})?.wikiText,
    ).to.equal('Moving house');
    expect(
      failureIn({errors: [{code, text: 'x', data: {readonlyreason: 'Moving house'}}]})?.wikiText,
    ).to.equal('Moving house');
  });

  it('does not take warnings for failures', () => {
    expect(failureIn({warnings: [{code: 'unrecognizedvalues'}], query: {}})).to.equal(null);
  });
});

describe('reading of replies', () => {
  it('calls a page instead of JSON malformed', () => {
    expect(thrownBy(() => readReply({status: 200}, '<!doctype html>')).kind).to.equal('malformed');
  });

  it('goes by the status where the body says nothing', () => {
    expect(thrownBy(() => readReply({status: 502}, '<h1>Bad gateway</h1>'))).to.include({
      kind: 'network',
      code: 'http-502',
    });
    expect(thrownBy(() => readReply({status: 429, retryAfter: 7}, ''))).to.include({
      kind: 'rate-limited',
      retryAfter: 7,
    });
  });

  it('goes by the body where it says something', () => {
    expect(thrownBy(() => readReply({status: 403}, '{"error":{"code":"blocked"}}')).kind).to.equal(
      'blocked',
    );
  });

  it('understands both forms of Retry-After', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    expect(retryAfterSeconds('5', now)).to.equal(5);
    expect(retryAfterSeconds('Sun, 22 Nov 2026 12:00:30 GMT', now)).to.equal(30);
    expect(retryAfterSeconds('Sun, 22 Nov 2026 11:00:00 GMT', now)).to.equal(0);
    expect(retryAfterSeconds('soon', now)).to.equal(undefined);
    expect(retryAfterSeconds(null, now)).to.equal(undefined);
  });

  it('gives JSON or an adapter error for any text and status', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 200, max: 599}),
        fc.oneof(fc.string(), fc.json()),
        (status, text) => {
          try {
            readReply({status}, text);
          } catch (error) {
            expect(error).to.be.instanceOf(AdapterError);
            expect(adapterErrorKinds).to.include(thrownBy(() => readReply({status}, text)).kind);
          }
        },
      ),
    );
  });
});

describe('recorded failures', () => {
  it('have the kind that a reader can act on', async function () {
    const names = (await recordingNames()).filter((name) => /mediawiki-1\.39\/error-/.test(name));
    if (!names.length) this.skip();
    for (const name of names) {
      const key = name.replace(/.*error-|\.json$/g, '');
      expect(recorded, `${key} is in the table`).to.have.property(key);
      expect(failureIn(await recording(name))?.kind ?? null, key).to.equal(recorded[key]);
    }
  });

  it('of GrowthExperiments have it too', async function () {
    if (!(await recordingNames()).length) this.skip();
    for (const [key, kind] of Object.entries(growth))
      expect(failureIn(await recording(`growthexperiments-1.39/${key}.json`))?.kind, key).to.equal(
        kind,
      );
  });

  it('tell a captcha from a saved edit', async function () {
    if (!(await recordingNames()).length) this.skip();
    const kind = async (name: string) =>
      failureIn(await recording(`mediawiki-1.39/edit-captcha-${name}.json`))?.kind;
    expect([await kind('needed'), await kind('wrong'), await kind('solved')]).to.deep.equal([
      'captcha',
      'captcha',
      undefined,
    ]);
  });

  it('carry the wiki’s plain words', async function () {
    if (!(await recordingNames()).length) this.skip();
    const body = await recording('mediawiki-1.39/error-readonly.json');
    expect(failureIn(body)?.wikiText).to.equal('The database is being upgraded (test)');
  });
});
