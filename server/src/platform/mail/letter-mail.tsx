import { Body, Button, Container, Head, Hr, Html, Link, Preview, Section, Text } from '@react-email/components';
import { render } from '@react-email/render';
import type { Letter } from '#server/kernel/letter.js';

interface Sender {
  readonly marketName: string;
  readonly publicUrl: string;
}

/** The storefront's own colours; mails have no dark side that all programs draw alike. */
const colours = { ink: '#2a1620', quiet: '#6b5a63', canvas: '#f5f4f4', card: '#ffffff', brand: '#3d0d2b', line: '#e2dde0' };
const face = 'Commissioner, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** A letter as HTML, in the look of the storefront. It says what its text says; people's words stay words. */
export function renderHtml(letter: Letter, sender: Sender): Promise<string> {
  return render(<LetterMail letter={letter} sender={sender} />);
}

function LetterMail({ letter, sender: { marketName, publicUrl } }: { letter: Letter; sender: Sender }) {
  const first = letter.paragraphs.find((paragraph) => typeof paragraph === 'string');
  return (
    <Html lang="en">
      <Head>
        <title>{letter.subject}</title>
      </Head>
      {typeof first === 'string' && <Preview>{first.slice(0, 140)}</Preview>}
      <Body style={{ margin: 0, padding: '24px 12px', background: colours.canvas, color: colours.ink, fontFamily: face }}>
        <Container style={{ maxWidth: 560, background: colours.card, border: `1px solid ${colours.line}`, borderRadius: 12 }}>
          <Section style={{ padding: '16px 28px', background: colours.brand, borderRadius: '12px 12px 0 0' }}>
            <Link href={publicUrl} style={{ color: '#ffffff', fontSize: 20, fontWeight: 700, textDecoration: 'none' }}>
              {marketName}
            </Link>
          </Section>
          <Section style={{ padding: '12px 28px 28px' }}>
            {letter.paragraphs.map((paragraph) => (
              <Paragraph key={JSON.stringify(paragraph)} paragraph={paragraph} />
            ))}
            <Button
              href={`${publicUrl}${letter.link.path}`}
              style={{
                marginTop: 8,
                padding: '12px 22px',
                borderRadius: 999,
                background: colours.brand,
                color: '#ffffff',
                fontWeight: 600,
              }}
            >
              {letter.link.text}
            </Button>
          </Section>
          <Hr style={{ margin: 0, borderColor: colours.line }} />
          <Text style={{ margin: 0, padding: '12px 28px', color: colours.quiet, fontSize: 13 }}>
            {marketName} · <Link href={publicUrl}>{publicUrl}</Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

function Paragraph({ paragraph }: { paragraph: Letter['paragraphs'][number] }) {
  const isQuote = typeof paragraph !== 'string';
  const quoted = { paddingLeft: 14, borderLeft: `3px solid ${colours.line}`, color: colours.quiet };
  return (
    <Text style={{ margin: '16px 0', fontSize: 16, lineHeight: '24px', whiteSpace: 'pre-line', ...(isQuote ? quoted : {}) }}>
      {isQuote ? paragraph.quote : paragraph}
    </Text>
  );
}
