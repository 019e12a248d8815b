/**
 * What has to be known of MediaWiki's language codes before the first paint. Facts follow MediaWiki's
 * `LanguageCode.php` (codes that are not BCP 47) and its `Messages*.php` files (`$rtl`).
 */

/** Codes that Intl refuses or takes for another language. */
const aliases: Readonly<Record<string, string>> = {
  als: 'gsw',
  'bat-smg': 'sgs',
  'be-x-old': 'be-tarask',
  eml: 'egl',
  'fiu-vro': 'vro',
  'kk-cn': 'kk-arab',
  'map-bms': 'jv',
  no: 'nb',
  nrm: 'nrf',
  qqq: 'en',
  qqx: 'en',
  'roa-rup': 'rup',
  'roa-tara': 'nap',
  simple: 'en',
  'sr-ec': 'sr-cyrl',
  'sr-el': 'sr-latn',
  'zh-classical': 'lzh',
  'zh-min-nan': 'nan',
  'zh-yue': 'yue',
};

const rightToLeft =
  ' aeb ar arc arq ary arz azb bcc bgn bqi ckb dv fa glk he khw ks lki lrc luz mzn nqo pnb ps sd sdh skr syr ug ur yi ';

/** The code in lower case, or the one that it is another name of. */
export function normalCode(code: string): string {
  const given = code.trim().toLowerCase().replaceAll('_', '-');
  return (Object.hasOwn(aliases, given) && aliases[given]) || given;
}

/**
 * The BCP 47 tag of a MediaWiki language code (`sr-el` gives `sr-Latn`), for `lang` attributes and Intl. Never throws:
 * what cannot be a language is `en`.
 */
export function bcp47(code: string): string {
  try {
    return Intl.getCanonicalLocales(normalCode(code))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Which way the language is written; a script in the code (`ku-arab`, `ur-Latn`) decides. */
export function direction(code: string): 'ltr' | 'rtl' {
  const [language = '', ...more] = normalCode(code).split('-');
  const script = more.find((part) => /^([a-z]{4}|rtl)$/.test(part));
  const rtl = script
    ? /adlm|arab|hebr|nkoo|rohg|rtl|syrc|thaa/.test(script)
    : rightToLeft.includes(` ${language} `);
  return rtl ? 'rtl' : 'ltr';
}

/**
 * The tags to hand to Intl, best first. They end with English, since Intl would otherwise use the browser's own
 * language for one that it does not know. `pt` is European in MediaWiki and Brazilian in CLDR.
 */
export function locales(...codes: readonly string[]): string[] {
  return [...codes, 'en'].map(bcp47).map((tag) => (tag === 'pt' ? 'pt-PT' : tag));
}
