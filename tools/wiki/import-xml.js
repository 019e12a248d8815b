// Page histories in MediaWiki's export format, which its import reads back with names and times kept.

const namespaces = {
  Talk: 1,
  User: 2,
  'User talk': 3,
  Project: 4,
  Template: 10,
  Help: 12,
  Category: 14,
};

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>]/g, (c) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[c]);
}

function revisionXml({user, timestamp, comment, text}) {
  return (
    `<revision><timestamp>${timestamp}</timestamp><contributor><username>${escape(user)}</username></contributor>` +
    `<comment>${escape(comment)}</comment><model>wikitext</model><format>text/x-wiki</format>` +
    `<text xml:space="preserve">${escape(text)}</text></revision>`
  );
}

/** @param {Map<string, import('./plan.js').Revision[]>} pages */
export function importXml(pages) {
  const list = [...pages].map(([title, history]) => {
    const ns = namespaces[title.split(':')[0]] ?? 0;
    return `<page><title>${escape(title)}</title><ns>${ns}</ns>${history.map(revisionXml).join('\n')}</page>`;
  });
  return `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">\n${list.join('\n')}\n</mediawiki>\n`;
}
