import type { FastifyInstance } from 'fastify';

const page = (publicUrl: string) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Leerkring</title>
<h1>Leerkring</h1>
<p>Dit is de API van Leerkring, een open platform voor lerende netwerken. Je kunt er gegevens opvragen met GraphQL.</p>
<dl>
<dt>GraphQL</dt><dd><code>${publicUrl}/graphql</code></dd>
<dt>Voor op je eigen website</dt><dd><a href="/embed">Kies wat je wilt laten zien en kopieer de code</a> (<a href="/embed?lang=en" lang="en">in English</a>)</dd>
<dt>Voor ontwikkelaars</dt><dd><a href="/embed/reference">Alle elementen en instellingen</a></dd>
<dt>Toegankelijkheid</dt><dd><a href="/toegankelijkheid">/toegankelijkheid</a></dd>
<dt>Werkt alles?</dt><dd><a href="/readyz">/readyz</a></dd>
</dl>
</html>
`;

/** What somebody sees who opens the address in a browser. */
export async function home(app: FastifyInstance, { publicUrl }: { publicUrl: string }) {
  const text = page(publicUrl.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`));
  app.get('/', (_request, reply) =>
    reply
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .type('text/html; charset=utf-8')
      .send(text),
  );
}
