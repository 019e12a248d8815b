<?php
/**
 * Writes log entries as the extension Thanks does: php seedThanks.php, with JSON on standard input
 * ([ { "from": …, "to": …, "timestamp": … }, … ]). They show with the switch `thanks` only.
 */
require_once getcwd() . '/maintenance/Maintenance.php';

class SeedThanks extends Maintenance {
	public function execute() {
		$users = \MediaWiki\MediaWikiServices::getInstance()->getUserFactory();
		foreach ( json_decode( stream_get_contents( STDIN ), true ) as $thanks ) {
			$entry = new ManualLogEntry( 'thanks', 'thank' );
			$entry->setPerformer( $users->newFromName( $thanks['from'] ) );
			$entry->setTarget( Title::makeTitle( NS_USER, $thanks['to'] ) );
			$entry->setTimestamp( wfTimestamp( TS_MW, $thanks['timestamp'] ) );
			$entry->insert();
		}
	}
}

$maintClass = SeedThanks::class;
require_once RUN_MAINTENANCE_IF_MAIN;
