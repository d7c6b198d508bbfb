import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';

interface Props {
  product: { description: string; facts: readonly { name: string; value: string }[]; shop: { city: string; country: string } };
}

/** The shop's own words, as plain text, and the facts as a list. */
export function AboutProduct({ product }: Props) {
  const t = useText(findText);
  const nameOf = useCountryName();
  return (
    <section className="aboutbox stack" aria-labelledby="about">
      <h2 id="about">{t('find.product.about')}</h2>
      {product.description.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="max-w-[62ch] whitespace-pre-line text-ink-2">
          {paragraph}
        </p>
      ))}
      <dl className="spec">
        {product.facts.map((fact) => (
          <Fact key={fact.name} {...fact} />
        ))}
        <Fact name={t('find.product.shipsFrom')} value={`${product.shop.city}, ${nameOf(product.shop.country)}`} />
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
