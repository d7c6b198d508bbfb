import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './playground.css';
import { examples } from './examples.ts';
import { SignInBar } from './SignInBar.tsx';

const socketUrl = `${location.origin.replace(/^http/, 'ws')}/graphql`;
const fetcher = createGraphiQLFetcher({ url: '/graphql', wsClient: createClient({ url: socketUrl }) });
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <>
    <SignInBar />
    <div className="editor">
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={examples.map(({ query, variables }) => ({ query, variables }))}
        defaultEditorToolsVisibility="variables"
      />
    </div>
  </>,
);
