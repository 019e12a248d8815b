<?php

namespace WikiHomepage\LocalWiki;

use ApiMessage;
use RuntimeException;

/**
 * Faults and variants of the wiki on demand: names in the request header X-Test-Switch or in the cookie
 * testSwitch, separated by commas. Faults of the API leave pages alone, so that a page can be opened with them.
 */
class Switches {
	/** @var string[] */
	private $names;

	/** @param string[] $names */
	private function __construct( array $names ) {
		$this->names = $names;
	}

	public static function fromRequest(): self {
		$given = ( $_SERVER['HTTP_X_TEST_SWITCH'] ?? '' ) . ',' . ( $_COOKIE['testSwitch'] ?? '' );
		return new self( array_filter( preg_split( '/[\s,+]+/', $given ) ) );
	}

	public function has( string $name ): bool {
		return in_array( $name, $this->names, true );
	}

	/** Changes the configuration of this one request. */
	public function apply(): void {
		if ( PHP_SAPI !== 'cli' ) {
			// How the test harness knows a wiki that understands switches.
			header( 'X-Wiki-Homepage-Switches: ' . ( implode( ',', $this->names ) ?: 'none' ) );
		}
		$this->applyVariants();
		if ( in_array( basename( $_SERVER['SCRIPT_NAME'] ?? '' ), [ 'api.php', 'rest.php' ] ) ) {
			$this->answerInstead();
			$this->applyApiFaults();
			require_once __DIR__ . '/WriteFaults.php';
			WriteFaults::apply( $this );
		}
	}

	private function applyVariants(): void {
		global $wgReadOnly, $wgGroupPermissions, $wgWhitelistRead, $wgLanguageCode, $wgCSPHeader,
			$wgParserCacheType, $wgMessageCacheType, $wgLogTypes, $wgAPIPropModules, $wgExtensionCredits;
		if ( $this->has( 'readonly' ) ) {
			$wgReadOnly = 'The database is being upgraded (test).';
		}
		if ( $this->has( 'private' ) ) {
			$wgGroupPermissions['*']['read'] = false;
			$wgWhitelistRead = [ 'Special:WikiHomepageDemo', 'Special:UserLogin', 'Main Page' ];
		}
		if ( $this->has( 'rtl' ) ) {
			$wgLanguageCode = 'ar';
			// Nothing rendered in the other content language may be reused, here or later.
			$wgParserCacheType = CACHE_NONE;
			$wgMessageCacheType = CACHE_NONE;
		}
		if ( $this->has( 'csp' ) ) {
			$wgCSPHeader = [ 'default-src' => [], 'script-src' => [], 'useNonces' => true,
				'unsafeFallback' => false, 'includeCORS' => false ];
		}
		if ( $this->has( 'session-lost' ) ) {
			$_COOKIE = array_intersect_key( $_COOKIE, [ 'testSwitch' => 1, 'X-Test-Embed' => 1 ] );
		}
		if ( $this->has( 'toolbar' ) ) {
			// Most wikis have it; it comes with MediaWiki.
			wfLoadExtension( 'WikiEditor' );
		}
		if ( $this->has( 'thanks' ) ) {
			$wgLogTypes[] = 'thanks';
			// Listed among the extensions, where a client looks.
			$wgExtensionCredits['other'][] = [ 'name' => 'Thanks', 'description' => 'A stand-in for tests.' ];
		}
		if ( $this->has( 'pageviews' ) ) {
			require_once __DIR__ . '/PageViewsStandIn.php';
			$wgAPIPropModules['pageviews'] = PageViewsStandIn::class;
			$wgExtensionCredits['api'][] = [ 'name' => 'PageViewInfo', 'description' => 'A stand-in for tests.' ];
		}
	}

	/** Faults that never reach MediaWiki. */
	private function answerInstead(): void {
		if ( $this->has( 'slow' ) ) {
			sleep( 2 );
		}
		if ( $this->has( 'http429' ) ) {
			self::end( 429, 'Too many requests', [ 'Retry-After: 7' ] );
		}
		if ( $this->has( 'http500' ) ) {
			self::end( 500, 'Internal server error' );
		}
		if ( $this->has( 'garbage' ) ) {
			self::end( 200, 'A page of some gateway' );
		}
	}

	/** @param string[] $headers */
	private static function end( int $status, string $title, array $headers = [] ): void {
		http_response_code( $status );
		header( 'Content-Type: text/html; charset=utf-8' );
		array_map( 'header', $headers );
		echo "<!doctype html><html lang=\"en\"><title>$title</title><h1>$title</h1></html>\n";
		exit;
	}

	/** Faults that MediaWiki itself words, as the wiki would. */
	private function applyApiFaults(): void {
		global $wgHooks;
		$wgHooks['ApiCheckCanExecute'][] = function ( $module, $user, &$message ) {
			if ( $this->has( 'throw' ) ) {
				throw new RuntimeException( 'Thrown by the test switch' );
			}
			$fault = $this->apiFault();
			if ( $fault === null ) {
				return true;
			}
			$message = $fault;
			return false;
		};
		if ( $this->has( 'maxlag' ) ) {
			// Seen by requests with a maxlag parameter only, as on a wiki with replicas.
			$wgHooks['ApiMaxLagInfo'][] = static function ( &$lag ) {
				$lag = [ 'host' => 'replica-2', 'lag' => 12, 'type' => 'db' ];
			};
		}
	}

	private function apiFault(): ?ApiMessage {
		if ( $this->has( 'readonly-api' ) ) {
			return ApiMessage::create( 'apierror-readonly', 'readonly',
				[ 'readonlyreason' => 'The database is being upgraded (test).' ] );
		}
		if ( $this->has( 'ratelimit' ) ) {
			return ApiMessage::create( 'apierror-ratelimited', 'ratelimited' );
		}
		if ( $this->has( 'maxlag-always' ) ) {
			header( 'Retry-After: 5' );
			return ApiMessage::create( [ 'apierror-maxlag', 12, 'replica-2' ], 'maxlag',
				[ 'host' => 'replica-2', 'lag' => 12, 'type' => 'db' ] );
		}
		return null;
	}
}
