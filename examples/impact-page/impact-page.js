/**
 * Whose numbers the page shows comes from its address: `?user=Joon Seo` somebody else's, in the third person; without it the
 * reader's own. Which wiki is asked is up to the markup, never to the address: whoever writes a link must not choose it.
 */
const user = new URLSearchParams(location.search).get('user')?.trim() ?? '';
const impact = document.querySelector('wiki-impact');
const provider = document.querySelector('wiki-homepage-provider');
const field = document.querySelector('#user');
const back = document.querySelector('a[href="?"]');

// Another wiki does not know its reader here: there is no own page, only everybody else's.
const hasOwn = !provider.hasAttribute('api-url');

if (user) {
  impact.setAttribute('user', user);
  field.value = user;
  document.title = `Impact of ${user}`;
}
impact.hidden = !user && !hasOwn;
back.hidden = !user || !hasOwn;
