import {expect} from '@open-wc/testing';
import {AdapterError} from '../../../src/adapters/adapter-error.js';
import type {Adapter} from '../../../src/adapters/adapter.js';
import {defaultConfig, resolveConfig} from '../../../src/config/resolve-config.js';
import {askAhead} from '../../../src/elements/homepage/ask-ahead.js';

const asked = {layout: '', timeZone: 'UTC'};
const missing = () => Promise.reject(new AdapterError('missing', 'Not asked for here'));

/** What is asked of the wiki, by the name of the module that wants it. */
function ahead(config = defaultConfig, more: Partial<Adapter> = {}): readonly string[] {
  const names: string[] = [];
  const note = (name: string) => {
    names.push(name);
    return missing();
  };
  const adapter: Adapter = {
    impact: {impact: () => note('impact'), contributionsUrl: () => null},
    mentorship: {
      announce: (page) => names.push(page),
      mentorship: missing,
      mentors: missing,
      change: missing,
    },
    ...more,
  };
  askAhead(adapter, config, asked);
  return names;
}

describe('what a page asks for while it asks who reads', () => {
  it('is what its modules want whoever that is', () => {
    expect(ahead()).to.have.members(['impact', 'MediaWiki:GrowthMentors.json']);
  });

  it('is nothing that a condition may take away', () => {
    const when = {editCount: {min: 10}};
    const config = resolveConfig({modules: {impact: {when}, mentorship: {enabled: false}}});
    expect(ahead(config)).to.deep.equal([]);
  });

  it('is nothing where it is not known which layout it will be', () => {
    const config = resolveConfig({layoutRules: [{layout: 'mentor', when: null}]});
    expect(ahead(config)).to.deep.equal([]);
  });

  it('is nothing for readers without an account of their own', () => {
    expect(ahead(defaultConfig, {account: {kind: 'anonymous', name: null}})).to.deep.equal([]);
    expect(ahead(defaultConfig, {account: {kind: 'temporary', name: '~2026-7'}})).to.deep.equal([]);
  });
});
