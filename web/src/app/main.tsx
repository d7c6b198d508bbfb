import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/main.css';
import { App } from './App.tsx';
import { makeApolloClient } from './apollo.ts';
import { makeRouter } from './routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App client={makeApolloClient()} router={makeRouter()} />
  </StrictMode>,
);
