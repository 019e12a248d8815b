<?php
/**
 * What the local wiki adds to the LocalSettings.php that MediaWiki's installer wrote. Without a switch the
 * wiki behaves as a stock one.
 */

if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}

require_once __DIR__ . '/Switches.php';
require_once __DIR__ . '/Embedding.php';

$wikiHomepageSwitches = \WikiHomepage\LocalWiki\Switches::fromRequest();

$wikiHomepageHost = $_SERVER['HTTP_HOST'] ?? '';
$wgServer = preg_match( '/^(127\.0\.0\.1|localhost)(:\d+)?$/', $wikiHomepageHost )
	? "http://$wikiHomepageHost"
	: 'http://127.0.0.1:' . ( getenv( 'WIKI_PORT' ) ?: '8140' );
$wgArticlePath = '/wiki/$1';
// Beside the wiki's folder, so that the whole of .wiki/ can be moved.
$wgSQLiteDataDir = dirname( $IP ) . '/data';
// A wiki that can be made again need not survive a power failure: half the time of every write.
$wgDBservers = [ [ 'type' => 'sqlite', 'dbname' => $wgDBname, 'tablePrefix' => '', 'load' => 0, 'flags' => 0,
	'variables' => [ 'synchronous' => 'OFF' ], 'dbDirectory' => $wgSQLiteDataDir ] ];
foreach ( [ &$wgObjectCaches[CACHE_DB]['server'], &$wgLocalisationCacheConf['storeServer'] ] as &$wikiHomepageStore ) {
	$wikiHomepageStore['dbDirectory'] = $wgSQLiteDataDir;
	$wikiHomepageStore['variables'] = [ 'synchronous' => 'OFF' ];
}
unset( $wikiHomepageStore );

$wgEnableUploads = true;
$wgLogos = [ '1x' => "$wgResourceBasePath/resources/assets/mediawiki.png" ];
$wgFavicon = "$wgResourceBasePath/resources/assets/mediawiki.png";
$wgUseImageMagick = false;
// Sessions survive a restart of the server.
$wgSessionCacheType = CACHE_DB;
// Jobs run when the seed asks for it, not at the end of some page view.
$wgJobRunRate = 0;
$wgUseSiteJs = true;
$wgUseSiteCss = true;
$wgAllowUserJs = true;
$wgShowExceptionDetails = false;
// Nothing is sent in any case: there is no mail server. The pages about addresses are there with the switch.
$wgEnableEmail = $wikiHomepageSwitches->has( 'email' );

foreach ( [ 'ParserFunctions', 'Gadgets', 'TemplateData', 'ConfirmEdit', 'AbuseFilter', 'SpamBlacklist',
	'TitleBlacklist' ] as $wikiHomepageExtension ) {
	wfLoadExtension( $wikiHomepageExtension );
}
if ( !$wikiHomepageSwitches->has( 'noext' ) ) {
	wfLoadExtension( 'PageImages' );
	wfLoadExtension( 'TextExtracts' );
}
// The shared blacklist would be fetched from another host.
$wgBlacklistSettings = [ 'spam' => [ 'files' => [] ] ];

$wikiHomepageSwitches->apply();
\WikiHomepage\LocalWiki\Embedding::register();
