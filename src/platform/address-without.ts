/** The page's address without a parameter, as a link of the same site. */
export function addressWithout(name: string): string {
  const url = new URL(location.href);
  url.searchParams.delete(name);
  return `${url.pathname}${url.search}${url.hash}`;
}
