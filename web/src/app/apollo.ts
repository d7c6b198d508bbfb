import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { possibleTypes } from '../graphql/possible-types.generated.ts';
import { subscriptionLink } from './subscription-link.ts';

interface Options {
  /** Where the API answers; the page's own origin unless a test says otherwise. */
  url?: string;
  /** What carries subscriptions; a socket to the page's own origin unless a test says otherwise. */
  live?: ApolloLink;
}

const embedded = { merge: true };

function makeCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // There is one of each, whatever its id says: a guest's cart gets its id with the first thing in it.
      Market: { keyFields: [] },
      Policies: { keyFields: [] },
      Cart: { keyFields: [] },
      Carrier: { keyFields: ['code'] },
      Country: { keyFields: ['code'] },
      StatementLine: { keyFields: false }, // its balance depends on the statement that it stands in
      NextPayout: { keyFields: false },
      PayoutAccount: embedded,
      Shop: { fields: { nextPayouts: { merge: false }, balance: { merge: false } } },
      Money: embedded,
      Picture: embedded,
      Unread: embedded,
      OrderShipping: embedded,
      PostalAddress: embedded,
      Protection: embedded,
      CancelRequest: embedded,
      SecondFactor: embedded,
      Account: { fields: { addresses: { merge: false }, sessions: { merge: false } } },
      Order: { fields: { availableActions: { merge: false }, nextDeadline: { merge: false } } },
      OwnProduct: {
        fields: {
          availableActions: { merge: false },
          facts: { merge: false },
          missing: { merge: false },
          options: { merge: false },
          pictures: { merge: false },
        },
      },
      Onboarding: { merge: true, fields: { steps: { merge: false } } },
      ShopReview: embedded,
      PaymentTransfer: embedded,
      Dispute: { fields: { availableActions: { merge: false } } },
    },
  });
}

/** The client of this page: HTTP for what is asked, a socket for what is listened to, and masked data for components. */
export function makeApolloClient({ url = '/graphql', live }: Options = {}): ApolloClient {
  const http = new HttpLink({ uri: url, credentials: 'same-origin' });
  const client: ApolloClient = new ApolloClient({
    cache: makeCache(),
    dataMasking: true,
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      live ?? subscriptionLink(() => client.refetchQueries({ include: 'active' })),
      http,
    ),
  });
  return client;
}
