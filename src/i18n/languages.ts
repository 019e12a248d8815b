/**
 * What has to be known of MediaWiki's language codes. Facts on codes follow MediaWiki's `LanguageCode.php` (codes
 * that are not BCP 47), its `Messages*.php` files (`$fallback`, `$rtl`) and CLDR.
 */

/** Codes that are not valid BCP 47, or valid with another meaning. */
const aliases: Readonly<Record<string, string>> = {
  als: 'gsw', 'bat-smg': 'sgs', 'be-x-old': 'be-tarask', bh: 'bho', 'cbk-zam': 'cbk', eml: 'egl',
  'en-rtl': 'en-x-rtl', 'fiu-vro': 'vro', 'kk-cn': 'kk-arab', 'kk-kz': 'kk-cyrl', 'kk-tr': 'kk-latn',
  'map-bms': 'jv-x-bms', no: 'nb', nrm: 'nrf', qqq: 'en', qqx: 'en', 'roa-rup': 'rup', 'roa-tara': 'nap-x-tara',
  simple: 'en', 'sr-ec': 'sr-cyrl', 'sr-el': 'sr-latn', 'zh-classical': 'lzh', 'zh-min-nan': 'nan', 'zh-yue': 'yue',
};

/** The next language that its readers understand, by that language; the important ones. */
const fallbackOf: Readonly<Record<string, string>> = {
  ar: 'aeb arq ary arz', az: 'lez', ckb: 'ku-arab', da: 'kl', de: 'bar frr gsw hsb ksh lb nds pdc pfl stq', dsb: 'hsb',
  es: 'an arn ast ay cbk ext gn lad nah qu', et: 'liv vep vro', fa: 'azb bcc bgn bqi glk lki lrc luz mzn sdh',
  fi: 'fit krl olo smn vot', fr: 'atj bm br ff frp gcr ht kab ln mg nrf pcd sg ty wa wo', he: 'yi', hi: 'anp awa mai sa',
  hsb: 'dsb', id: 'ace ban bjn bug jv mad min su', it: 'co egl fur lij lmo nap pms rgn scn sdc vec', 'kk-cyrl': 'kk kk-arab kk-latn',
  lt: 'sgs', nb: 'nn', nl: 'li nds-nl srn vls zea', nn: 'nb', pl: 'csb szl', pt: 'mwl pt-br tet', 'pt-br': 'pt gl', ro: 'mo rmy rup',
  ru: 'ab alt av ba bxr ce cv inh koi krc kum kv lbe mhr myv os sah tt tyv udm xal', sk: 'cs', cs: 'sk', sq: 'aln',
  'sr-ec': 'sr', 'sr-el': 'sh', tr: 'gag kiu lzz', uk: 'rue', ur: 'khw skr',
  'zh-hans': 'gan-hans ii wuu za zh zh-cn zh-hant zh-my zh-sg', 'zh-hant': 'ami cdo gan hak lzh nan szy tay yue zh-hk zh-mo zh-tw',
};

const rightToLeft =
  'acm aeb aii ar arc arq ary arz azb bal bcc bgn bqi ckb dv fa glk he khw ks lki lrc luz mzn nqo pnb ps rhg sd sdh skr syr ug ur yi';

/** Whether `code` is among the words of `list`. */
const isIn = (list: string, code: string) => ` ${list} `.includes(` ${code} `);

const normal = (code: string) => code.trim().toLowerCase().replaceAll('_', '-');

const alias = (code: string) => (Object.hasOwn(aliases, code) ? aliases[code] : undefined);

function next(code: string): string {
  for (const [to, from] of Object.entries(fallbackOf)) if (isIn(from, code)) return to;
  return alias(code) ?? code.slice(0, Math.max(0, code.lastIndexOf('-')));
}

/**
 * The BCP 47 tag of a MediaWiki language code (`sr-el` gives `sr-Latn`), for `lang` attributes and Intl. Never throws:
 * what cannot be a language is `en`.
 */
export function bcp47(code: string): string {
  const known = normal(code).replace(/-((?:in)?formal)$/, '-x-$1');
  try {
    return Intl.getCanonicalLocales(alias(known) ?? known)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Which way the language is written; a script in the code (`ku-arab`, `ur-Latn`) decides. */
export function direction(code: string): 'ltr' | 'rtl' {
  const given = normal(code);
  const [language = '', ...more] = (alias(given) ?? given).split('-');
  const script = more.find((part) => /^([a-z]{4}|rtl)$/.test(part));
  const rtl = script === undefined ? isIn(rightToLeft, language) : isIn('adlm arab hebr nkoo rohg rtl syrc thaa', script);
  return rtl ? 'rtl' : 'ltr';
}

/** Languages to try when there is nothing in `code`, best first. English, the last resort, is left out. */
export function fallbacks(code: string): readonly string[] {
  const seen = [normal(code)];
  for (let to = next(seen[0] ?? ''); to && to !== 'en' && !seen.includes(to); to = next(to)) seen.push(to);
  return seen.slice(1).filter((one) => !one.endsWith('-x'));
}

/**
 * The tags to hand to Intl, best first. They end with English, since Intl would otherwise use the browser's own
 * language for one that it does not know. `pt` is European in MediaWiki and Brazilian in CLDR.
 */
export function locales(code: string): readonly string[] {
  const tags = [code, ...fallbacks(code)].map(bcp47);
  return [...tags, 'en'].map((tag) => (tag === 'pt' ? 'pt-PT' : tag));
}
