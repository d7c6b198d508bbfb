import type { FastifyReply, FastifyRequest } from 'fastify';

/** Names of our cookies. Behind https they carry the `__Host-` prefix, so that no other host of the domain can set them. */
export class Cookies {
  private readonly prefix: string;

  constructor(private readonly isSecure: boolean) {
    this.prefix = isSecure ? '__Host-' : '';
  }

  read(request: FastifyRequest, name: string): string | undefined {
    return request.cookies?.[this.prefix + name];
  }

  write(reply: FastifyReply, name: string, value: string | null, maxAgeSeconds = 60 * 60 * 24 * 30): void {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isSecure } as const;
    if (value === null) reply.clearCookie(this.prefix + name, options);
    else reply.setCookie(this.prefix + name, value, { ...options, maxAge: maxAgeSeconds });
  }
}
