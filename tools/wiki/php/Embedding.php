<?php

namespace WikiHomepage\LocalWiki;

use OutputPage;

/**
 * Puts the library into pages. Request header or cookie X-Test-Embed chooses the way: `module` (default, the
 * hook of a skin or extension), `loader` (MediaWiki:Common.js), `gadget` (a gadget of the wiki), `none`.
 */
class Embedding {
	private const BASE = '/wiki-homepage/';

	public static function register(): void {
		global $wgHooks, $wgSpecialPages;
		require_once __DIR__ . '/DemoPage.php';
		$wgSpecialPages['WikiHomepageDemo'] = DemoPage::class;
		$wgHooks['BeforePageDisplay'][] = [ self::class, 'onBeforePageDisplay' ];
	}

	private static function mode(): string {
		return $_SERVER['HTTP_X_TEST_EMBED'] ?? $_COOKIE['X-Test-Embed'] ?? 'module';
	}

	public static function onBeforePageDisplay( OutputPage $out ): void {
		$mode = self::mode();
		// Read by the seeded MediaWiki:Common.js.
		$out->addJsConfigVars( 'wikiHomepageEmbed', $mode );
		if ( $mode === 'gadget' ) {
			$out->addModules( 'ext.gadget.wiki-homepage' );
		}
		$dist = getenv( 'WIKI_DIST' ) ?: __DIR__ . '/../../../dist';
		if ( $mode === 'module' && is_file( "$dist/wiki-homepage.js" ) ) {
			$out->addHeadItem( 'wiki-homepage',
				'<script type="module" src="' . self::BASE . 'wiki-homepage.js"></script>' );
			// Room for cards until the script has arrived, as docs/embedding.md says.
			$out->addHeadItem( 'wiki-homepage-room', '<style>' .
				'wiki-homepage:not(:defined), div.wiki-homepage { display: block; min-block-size: 100vh }' .
				'wiki-impact:not(:defined) { display: block; min-block-size: calc(620px + 7.9em) }' .
				"wiki-suggested-edits:not([status='hidden'])" .
				' { display: block; min-block-size: max(435px, 414px + 1.5em) }</style>' );
		}
	}
}
