/** An address with one more parameter, before its fragment. One that is there already stays as it is. */
export function withParameter(url: string, name: string, value: string): string {
  const [, address = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  if (!value || new RegExp(`[?&]${name}=`).test(address)) return url;
  const join = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return `${address}${join}${name}=${encodeURIComponent(value)}${fragment}`;
}
