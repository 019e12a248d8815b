/** Addresses of the pretended wiki stay on the page, so that a click in the demo leaves nothing. */
export const pageUrl = (title: string) =>
  `#/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
