// Pages of the seeded wiki that are not articles. Title -> text.

const commonJs = `/* Loads the widgets when the local wiki is asked for this way of embedding (ES5 only on MediaWiki 1.39). */
if ( mw.config.get( 'wikiHomepageEmbed' ) === 'loader' ) {
	( function () {
		var script = document.createElement( 'script' );
		script.src = '/wiki-homepage/wiki-homepage.loader.js';
		document.head.appendChild( script );
	}() );
}
`;

/** MediaWiki 1.39 takes ES5 in gadgets, so this one only fetches the page that holds the bundle. */
const gadgetLoader = `( function () {
	var script = document.createElement( 'script' );
	script.src = mw.config.get( 'wgScript' ) +
		'?title=MediaWiki:Gadget-homepage.js&action=raw&ctype=text/javascript';
	document.head.appendChild( script );
}() );
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
  'MediaWiki:Homepage.json': JSON.stringify({$version: '1', enabled: true, modules: {impact: {days: 60}}}, null, '\t'),
  'MediaWiki:Sidebar': '* navigation\n** mainpage|mainpage-description\n** Special:WikiHomepageDemo|Your homepage\n** recentchanges-url|recentchanges\n* TOOLBOX\n',
  'MediaWiki:Common.js': commonJs,
  'MediaWiki:Gadgets-definition': '* homepage[ResourceLoader|hidden|targets=desktop,mobile]|homepage-loader.js',
  'MediaWiki:Gadget-homepage-loader.js': gadgetLoader,
};
