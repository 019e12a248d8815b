<?php
/**
 * Router of PHP's built-in server: few entry points run as PHP, the project's dist/ appears at
 * /wiki-homepage/, everything else is a static file of MediaWiki or a page.
 */

namespace WikiHomepage\LocalWiki;

const TYPES = [
	'js' => 'text/javascript; charset=utf-8',
	'mjs' => 'text/javascript; charset=utf-8',
	'css' => 'text/css; charset=utf-8',
	'json' => 'application/json; charset=utf-8',
	'map' => 'application/json; charset=utf-8',
	'svg' => 'image/svg+xml',
	'png' => 'image/png',
];

/** Sends a file of dist/, and nothing that lies elsewhere. */
function sendFromDist( string $name ): void {
	$dist = realpath( getenv( 'WIKI_DIST' ) ?: __DIR__ . '/../../../dist' );
	$file = $dist === false ? false : realpath( "$dist/$name" );
	$type = TYPES[strtolower( pathinfo( $name, PATHINFO_EXTENSION ) )] ?? null;
	if ( $file === false || $type === null || !is_file( $file ) || !str_starts_with( $file, "$dist/" ) ) {
		http_response_code( 404 );
		header( 'Content-Type: text/plain; charset=utf-8' );
		echo "Not in dist/.\n";
		return;
	}
	header( "Content-Type: $type" );
	header( 'X-Content-Type-Options: nosniff' );
	// Asked for again each time, so that a new build shows at once.
	header( 'Cache-Control: no-cache' );
	header( 'Content-Length: ' . filesize( $file ) );
	readfile( $file );
}

$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );

if ( str_starts_with( $path, '/wiki-homepage/' ) ) {
	sendFromDist( substr( $path, strlen( '/wiki-homepage/' ) ) );
	return true;
}
if ( preg_match( '~^/(index|api|load|rest|thumb)\.php(/|$)~', $path ) ) {
	return false;
}
if ( $path === '/' || str_starts_with( $path, '/wiki/' ) ) {
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
	$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
	require $_SERVER['SCRIPT_FILENAME'];
	return true;
}
$static = realpath( $_SERVER['DOCUMENT_ROOT'] . $path );
if ( $static !== false && is_file( $static ) && !preg_match( '/\.(php|inc|sqlite)$/i', $static ) ) {
	return false;
}
http_response_code( 404 );
header( 'Content-Type: text/plain; charset=utf-8' );
echo "Not found.\n";
return true;
