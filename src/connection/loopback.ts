/**
 * Whether a parsed URL stays on this machine: 127.0.0.0/8, ::1 or the name localhost. URL parsing has already
 * brought other spellings of an address (0x7f.1, 2130706433) to four decimal parts.
 */
export function isLoopback(url: URL): boolean {
  const { hostname } = url;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
