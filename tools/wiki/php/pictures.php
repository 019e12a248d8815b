<?php
/**
 * Draws the pictures of the articles: php pictures.php FOLDER, with JSON on standard input
 * ({ "Name.png": [red, green, blue], … }). The same input gives the same files.
 */
[ , $folder ] = $argv;
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $name => [ $red, $green, $blue ] ) {
	$image = imagecreatetruecolor( 640, 420 );
	for ( $y = 0; $y < 420; $y++ ) {
		$light = 0.55 + 0.45 * ( 420 - $y ) / 420;
		$sky = imagecolorallocate( $image, (int)( $red * $light ), (int)( $green * $light ), (int)( $blue * $light ) );
		imageline( $image, 0, $y, 639, $y, $sky );
	}
	$seed = crc32( $name );
	$hill = imagecolorallocate( $image, (int)( $red * .45 ), (int)( $green * .5 ), (int)( $blue * .45 ) );
	imagefilledellipse( $image, 100 + $seed % 440, 430, 620, 240 + $seed % 90, $hill );
	$sun = imagecolorallocate( $image, 250, 235, 190 );
	imagefilledellipse( $image, 80 + ( $seed >> 8 ) % 480, 90, 70, 70, $sun );
	imagepng( $image, "$folder/$name", 6 );
}
