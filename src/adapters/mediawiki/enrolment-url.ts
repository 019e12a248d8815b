import type {LinkSource, MentorshipSource} from '../adapter.js';

/** The form for a new section of a page, with its heading filled in. */
function sectionFormUrl(page: string, heading: string): string {
  const url = new URL(page);
  const form = {action: 'edit', section: 'new', preloadtitle: heading};
  for (const [name, value] of Object.entries(form)) url.searchParams.set(name, value);
  return url.href;
}

/** Where somebody asks to become a mentor: a page for that, else a section on the page for such requests. */
export function createEnrolmentUrl(
  links: LinkSource,
): NonNullable<MentorshipSource['enrolmentUrl']> {
  return async ({enrol, requestPage, heading}, options) => {
    const place = enrol === null ? null : await links.url(enrol, options);
    if (place !== null || requestPage === null) return place;
    const page = await links.url(requestPage, options);
    return page === null ? null : sectionFormUrl(page, heading);
  };
}
