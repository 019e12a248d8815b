// Pages of the seeded wiki that are not articles. Title -> text.
import {homepageConfig} from './homepage-config.js';

const commonJs = `/* Loads the widgets when the local wiki is asked for this way of embedding (ES5 only on MediaWiki 1.39). */
if ( mw.config.get( 'wikiHomepageEmbed' ) === 'loader' ) {
	( function () {
		var script = document.createElement( 'script' );
		script.src = '/wiki-homepage/wiki-homepage.loader.js';
		document.head.appendChild( script );
	}() );
}
`;

const mainPage = `A wiki for trying the widgets of '''wiki-homepage'''. Log in with one of the accounts that the command printed.

* [[Special:WikiHomepageDemo|Your homepage]]: the widgets as tags in a special page
* [[Special:WikiHomepageDemo/Veteran Vera]]: what somebody else did
* [[Project:Impact]]: the same from wikitext, by placeholders
* [[Saltmere]]: an article
`;

const impactPage = `This page holds placeholders, since wikitext takes no custom tags.

<div class="wiki-impact" data-days="30">[[Special:MyContributions|Your contributions]]</div>

Text after the widget.
`;

/** @type {Readonly<Record<string, string>>} */
export const wikiPages = {
  'Main Page': mainPage,
  'Project:Impact': impactPage,
  'Salt Mere': '#REDIRECT [[Saltmere]]',
  'MediaWiki:Homepage.json': JSON.stringify(homepageConfig, null, '\t'),
  // Words that the wiki refuses, for tests of those who write. The others are in filters.js.
  'MediaWiki:Spam-blacklist': 'spam\\.example',
  'MediaWiki:Titleblacklist': '.*Forbiddenword.*',
  'MediaWiki:Sidebar':
    '* navigation\n** mainpage|mainpage-description\n** Special:WikiHomepageDemo|Your homepage\n** recentchanges-url|recentchanges\n* TOOLBOX\n',
  'MediaWiki:Common.js': commonJs,
  // Its file, and the bundle that it loads, are put there by each start: see gadget.js.
  'MediaWiki:Gadgets-definition':
    '* wiki-homepage[ResourceLoader|hidden|targets=desktop,mobile]|wiki-homepage-loader.js',
};
