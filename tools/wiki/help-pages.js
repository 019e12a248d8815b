// Help pages, the help desk and the dashboard of the seeded wiki. Title -> text.

/** @type {Readonly<Record<string, string>>} */
export const helpPages = {
  'Help:Contents': `Where to find help on this wiki.

* [[Help:Editing]]: how to change a page
* [[Help:Copy editing]]: spelling, grammar and tone
* [[Help:Links]]: leading readers from one article to another
* [[Help:Sources]]: saying where a statement comes from
* [[Help:Pictures]]: adding photographs and drawings
* [[Help:Talk pages]]: discussing an article
* [[Help:First article]]: before you start a new one
`,
  'Help:Editing': `Every page has a tab named Edit. Open it, change the text and save the page.

== Preview ==
Preview shows the page as it will look. Nothing is saved before you press the save button.

== Summary ==
Say in a few words what you changed. Others read the summary in the history of the page.
`,
  'Help:Copy editing': `Copy editing makes an article easier to read without changing what it says.

== What to look for ==
Correct spelling and grammar. Shorten long sentences. Take out praise.

== When you are done ==
Take the notice away from the top of the article.
`,
  'Help:Links': `Put two square brackets around a word to make a link to another article.

== How many ==
Link what helps readers to understand. Link it once, where it is named first.
`,
  'Help:Sources': `A source tells readers where a statement comes from, so that they can check it.

== Good sources ==
Books, newspapers and the publications of museums are good sources. A blog seldom is.

== Footnotes ==
A footnote stands right behind the statement that it supports.
`,
  'Help:Pictures': `Pictures show what words cannot. Upload only what you made or what is free to use.

== Captions ==
Say below each picture what it shows, where and when.
`,
  'Help:Talk pages': `Every article has a talk page. Start a new section, write your question and sign it with four tildes.
`,
  'Help:First article': `Before you write a new article look for sources. Without sources an article is likely to be deleted.
`,
  'Project:Help desk': `Ask here whatever you like to know on editing this wiki. New questions go to the bottom.

== How do I add a picture? ==
I took a photograph of the lighthouse. --[[User:Newcomer Goran|Newcomer Goran]]

: See [[Help:Pictures]]. --[[User:Mentor Alice|Mentor Alice]]

== Spelling of Brinehouse ==
One word or two? --[[User:Newcomer Amina|Newcomer Amina]]
`,
  'Project:Dashboard': `A page for editors who know their way: what has changed lately, and what needs a second look.

* [[Special:RecentChanges|Recent changes]]
* [[Special:Watchlist|Your watchlist]]
`,
};
