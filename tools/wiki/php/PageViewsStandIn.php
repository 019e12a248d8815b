<?php

namespace WikiHomepage\LocalWiki;

use ApiBase;
use ApiQueryBase;
use ApiResult;
use Wikimedia\ParamValidator\ParamValidator;
use Wikimedia\ParamValidator\TypeDef\IntegerDef;

/**
 * A stand-in for the API module `prop=pageviews` of the extension PageViewInfo, in the same shape: counts per
 * day up to yesterday (UTC), few pages per answer, the rest by continuation. The numbers are invented, and the
 * same for the same page and day.
 */
class PageViewsStandIn extends ApiQueryBase {
	private const PAGES_PER_ANSWER = 5;

	public function __construct( $query, $moduleName ) {
		parent::__construct( $query, $moduleName, 'pvip' );
	}

	public function execute() {
		$params = $this->extractRequestParams();
		$pages = $this->getPageSet()->getGoodPages();
		ksort( $pages );
		$from = (int)( $params['continue'] ?? 0 );
		$left = array_filter( $pages, static fn ( $id ) => $id >= $from, ARRAY_FILTER_USE_KEY );
		$done = 0;
		foreach ( $left as $id => $page ) {
			$views = $this->views( $page->getDBkey(), $params['days'] );
			ApiResult::setArrayType( $views, 'kvp', 'date' );
			ApiResult::setIndexedTagName( $views, 'count' );
			if ( $done++ >= self::PAGES_PER_ANSWER
				|| !$this->getResult()->addValue( [ 'query', 'pages', $id ], 'pageviews', $views ) ) {
				$this->setContinueEnumParameter( 'continue', $id );
				break;
			}
		}
	}

	/** @return array<string,int|null> */
	private function views( string $title, int $days ): array {
		$views = [];
		for ( $back = $days; $back >= 1; $back-- ) {
			$day = gmdate( 'Y-m-d', time() - $back * 86400 );
			$hash = crc32( "$title $day" );
			// Now and then a day is missing, as with the real service.
			$views[$day] = $hash % 41 === 0 ? null : 5 + $hash % 40;
		}
		return $views;
	}

	public function getCacheMode( $params ) {
		return 'public';
	}

	public function getAllowedParams() {
		return [
			'metric' => [ ParamValidator::PARAM_TYPE => [ 'pageviews' ], ParamValidator::PARAM_DEFAULT => 'pageviews' ],
			'days' => [ ParamValidator::PARAM_TYPE => 'integer', ParamValidator::PARAM_DEFAULT => 60,
				IntegerDef::PARAM_MIN => 1, IntegerDef::PARAM_MAX => 60 ],
			'continue' => [ ApiBase::PARAM_HELP_MSG => 'api-help-param-continue' ],
		];
	}
}
