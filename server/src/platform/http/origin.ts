/**
 * Whether a browser's request comes from the market's own pages. Programs send no Origin and pass.
 * Both names of the loopback count as one host, because a demo is opened under either.
 */
export function isOwnOrigin(origin: string | undefined, publicUrl: string, host: string | undefined): boolean {
  if (!origin) return true;
  const loopback = (value: string) => value.replace('//localhost', '//127.0.0.1').replace('//[::1]', '//127.0.0.1');
  return loopback(origin) === loopback(publicUrl) || origin === `http://${host}` || origin === `https://${host}`;
}
