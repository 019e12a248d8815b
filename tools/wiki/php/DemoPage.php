<?php

namespace WikiHomepage\LocalWiki;

use Html;
use SpecialPage;

/**
 * Special:WikiHomepageDemo shows widgets as tags, as a skin or an extension would put them into a page.
 * `Special:WikiHomepageDemo/Some Name` shows somebody else's; `?widgets=impact,help-panel` other widgets.
 */
class DemoPage extends SpecialPage {
	public function __construct() {
		parent::__construct( 'WikiHomepageDemo' );
	}

	public function getDescription() {
		return 'Your homepage';
	}

	/** @param string|null $subPage */
	public function execute( $subPage ) {
		$this->setHeaders();
		$out = $this->getOutput();
		$attributes = $subPage === null || $subPage === '' ? [] : [ 'user' => strtr( $subPage, '_', ' ' ) ];
		$name = $attributes['user'] ?? $this->getUser()->getName();
		$fallback = Html::element( 'a',
			[ 'href' => SpecialPage::getTitleFor( 'Contributions', $name )->getLocalURL() ], 'Contributions' );
		$widgets = explode( ',', $this->getRequest()->getRawVal( 'widgets' ) ?? 'impact' );
		foreach ( preg_grep( '/^[a-z][a-z-]*$/', $widgets ) as $widget ) {
			// An invitation that most readers do not get has nothing to say before it is known who gets it.
			$content = $widget === 'mentor-invite' ? '' : $fallback;
			$out->addHTML( Html::rawElement( "wiki-$widget", $attributes, $content ) . "\n" );
		}
	}

	protected function getGroupName() {
		return 'users';
	}
}
