<?php

namespace WikiHomepage\LocalWiki;

use ApiMessage;
use DeferredUpdates;
use MediaWiki\MediaWikiServices;

/**
 * Switches for those who write. Reading goes on as ever.
 *
 * - `captcha`: a sum before each edit; `captcha-question`: a question with markup in it, answered by "tide"
 * - `ratelimit-edit`: no edit more for now
 * - `conflict`: somebody else always was faster; `badtoken`: no token is any good
 * - `drop`: an edit is saved, its answer breaks off; `drop-504`: a gateway answers instead
 * - `throw-after`: an edit is saved, then MediaWiki fails
 */
class WriteFaults {
	public static function apply( Switches $switches ): void {
		global $wgRateLimits, $wgHooks;
		// Named in `global`, a setting of an extension would exist before the extension is loaded.
		if ( $switches->has( 'captcha-question' ) ) {
			wfLoadExtension( 'ConfirmEdit/QuestyCaptcha' );
			$GLOBALS['wgCaptchaQuestions'] = [ 'What comes <b>twice</b> a day &amp; is wet?' => 'tide' ];
		}
		if ( $switches->has( 'captcha' ) || $switches->has( 'captcha-question' ) ) {
			$GLOBALS['wgCaptchaTriggers'] = [ 'edit' => true, 'create' => true ];
		}
		if ( $switches->has( 'ratelimit-edit' ) ) {
			$wgRateLimits['edit'] = [ 'user' => [ 0, 60 ], 'newbie' => [ 0, 60 ], 'ip' => [ 0, 60 ] ];
		}
		self::refuseEdits( $switches );
		foreach ( [ 'drop', 'drop-504', 'throw-after' ] as $way ) {
			if ( $switches->has( $way ) ) {
				$wgHooks['APIAfterExecute'][] = static function ( $module ) use ( $way ) {
					if ( $module->getModuleName() === 'edit' ) {
						self::loseAnswer( $way );
					}
				};
			}
		}
	}

	private static function refuseEdits( Switches $switches ): void {
		global $wgHooks;
		foreach ( [ 'conflict' => [ 'apierror-editconflict', 'editconflict' ], 'badtoken' => [ 'apierror-badtoken', 'badtoken' ] ]
			as $name => [ $words, $code ]
		) {
			if ( !$switches->has( $name ) ) {
				continue;
			}
			$wgHooks['ApiCheckCanExecute'][] = static function ( $module, $user, &$message ) use ( $words, $code ) {
				if ( $module->getModuleName() !== 'edit' ) {
					return true;
				}
				$message = ApiMessage::create( $words, $code );
				return false;
			};
		}
	}

	/** What was saved stays saved, as when a connection breaks or a gateway gives up waiting. */
	private static function loseAnswer( string $way ): void {
		MediaWikiServices::getInstance()->getDBLoadBalancerFactory()->commitPrimaryChanges( __METHOD__ );
		DeferredUpdates::doUpdates();
		MediaWikiServices::getInstance()->getDBLoadBalancerFactory()->commitPrimaryChanges( __METHOD__ );
		if ( $way === 'throw-after' ) {
			throw new \RuntimeException( 'Thrown by the test switch, after the save' );
		}
		http_response_code( $way === 'drop' ? 200 : 504 );
		header( 'Content-Type: text/html; charset=utf-8' );
		if ( $way === 'drop' ) {
			// More is announced than comes.
			header( 'Content-Length: 5000' );
		}
		echo '<!doctype html><title>Gateway timeout</title>';
		exit;
	}
}
