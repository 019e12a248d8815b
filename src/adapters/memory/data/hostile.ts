/** Texts and addresses that do harm where they are taken for more than text. */

/** Runs when markup in a text is taken for markup. Tests look for the mark that it leaves. */
export const script =
  '<img src="data:," onerror="globalThis.wikiHomepageBreached = true"><script>globalThis.wikiHomepageBreached = true</script>';

/** Turns the direction of what follows. */
export const override = '\u202Edlrow olleh\u2066';

export const scriptedPicture =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="parent.wikiHomepageBreached=true"></svg>';

export const scriptedAddress = 'javascript:globalThis.wikiHomepageBreached=true';

/** Letters with marks that reach far above and below their line. */
export const tallMarks = 'Z\u0351\u0363\u0363\u0363\u0363\u0363\u0363'.repeat(8);

/** What a translator, a template language or wikitext would replace. */
export const placeholders = `{{PLURAL:$1|$1|[[File:x]]}} \${globalThis.wikiHomepageBreached=true} $1 $2 {{GENDER:$3|a|b}} ~~~~`;
