/**
 * Which language to show where there is no translation. Facts follow `$fallback` in MediaWiki's `Messages*.php`, the
 * important ones. Loaded only for readers of a language that a catalog lacks.
 */
import {normalCode} from './languages.js';

/** The next language that its readers understand, by that language. */
const fallbackOf: Readonly<Record<string, string>> = {
  ar: 'aeb arq ary arz',
  az: 'lez',
  ckb: 'ku-arab',
  da: 'kl',
  de: 'bar frr gsw hsb ksh lb nds pdc pfl stq',
  dsb: 'hsb',
  es: 'an arn ast ay cbk ext gn lad nah qu',
  et: 'liv vep vro',
  fa: 'azb bcc bgn bqi glk lki lrc luz mzn sdh',
  fi: 'fit krl olo smn vot',
  fr: 'atj bm br ff frp gcr ht kab ln mg nrf pcd sg ty wa wo',
  he: 'yi',
  hi: 'anp awa mai sa',
  hsb: 'dsb',
  id: 'ace ban bjn bug jv mad min su',
  it: 'co egl fur lij lmo nap pms rgn scn sdc vec',
  'kk-cyrl': 'kk kk-arab kk-latn',
  lt: 'sgs',
  nb: 'nn',
  nl: 'li nds-nl srn vls zea',
  nn: 'nb',
  pl: 'csb szl',
  pt: 'mwl pt-br tet',
  'pt-br': 'pt gl',
  ro: 'mo rmy rup',
  ru: 'ab alt av ba bxr ce cv inh koi krc kum kv lbe mhr myv os sah tt tyv udm xal',
  sk: 'cs',
  cs: 'sk',
  sq: 'aln',
  'sr-ec': 'sr',
  'sr-el': 'sh',
  tr: 'gag kiu lzz',
  uk: 'rue',
  ur: 'khw skr',
  'zh-hans': 'gan-hans ii wuu za zh zh-cn zh-hant zh-my zh-sg',
  'zh-hant': 'ami cdo gan hak lzh nan szy tay yue zh-hk zh-mo zh-tw',
};

function next(code: string): string {
  for (const [to, from] of Object.entries(fallbackOf))
    if (` ${from} `.includes(` ${code} `)) return to;
  const known = normalCode(code);
  return known === code ? code.slice(0, Math.max(0, code.lastIndexOf('-'))) : known;
}

/** Languages to try when there is nothing in `code`, best first. English, the last resort, is left out. */
export function fallbacks(code: string): readonly string[] {
  const first = code.trim().toLowerCase().replaceAll('_', '-');
  const seen = [first];
  for (let to = next(first); to && to !== 'en' && !seen.includes(to); to = next(to)) seen.push(to);
  return seen.slice(1);
}
