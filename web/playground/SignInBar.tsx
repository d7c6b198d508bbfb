import { useEffect, useState } from 'react';

const people = [
  { role: 'buyer', login: 'camille@demo.amotarget.test' },
  { role: 'seller', login: 'kiln-and-kettle@demo.amotarget.test' },
  { role: 'agent', login: 'agent@demo.amotarget.test' },
  { role: 'operator', login: 'operator@demo.amotarget.test' },
];
const demoPassword = 'let-me-in-please';

interface Who {
  market: { isDemo: boolean };
  viewer: { name: string; kind: string } | null;
}

async function ask(query: string, variables?: object) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
}

/** Who the playground speaks as. In a demo market one press signs in as one of its people. */
export function SignInBar() {
  const [who, setWho] = useState<Who | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void ask('{ market { isDemo } viewer { name kind } }').then(({ data }) => setWho((data as unknown as Who) ?? null));
  }, []);

  async function signIn(login: string) {
    const { data, errors } = await ask(
      'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { message } } }',
      { input: { login, password: demoPassword, wants: 'COOKIE' } },
    );
    const refusal = (data?.signIn as { userErrors: { message: string }[] } | undefined)?.userErrors[0] ?? errors?.[0];
    if (refusal) setProblem(refusal.message);
    else location.reload();
  }

  return (
    <div className="people">
      <span>{who?.viewer ? `Signed in as ${who.viewer.name} (${who.viewer.kind.toLowerCase()}).` : 'Signed out.'}</span>
      {who?.market.isDemo && (
        <>
          <span>Sign in as:</span>
          {people.map(({ role, login }) => (
            <button key={role} type="button" onClick={() => void signIn(login)}>
              {role}
            </button>
          ))}
        </>
      )}
      {problem && <span role="alert">{problem}</span>}
      <a href="/">To the market</a>
    </div>
  );
}
