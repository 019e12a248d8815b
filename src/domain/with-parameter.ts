/**
 * An address with one parameter more, before its fragment.
 * @param value empty: the address stays as it is, as it does when it has that parameter already.
 */
export function withParameter(url: string, name: string, value: string): string {
  const [, address = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  if (!value || new RegExp(`[?&]${name}=`).test(address)) return url;
  const join = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return `${address}${join}${name}=${encodeURIComponent(value)}${fragment}`;
}
