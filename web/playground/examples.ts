interface Example {
  query: string;
  variables?: string;
}

/** Ten operations that run against a fresh demo market as they stand. */
export const examples: Example[] = [
  {
    query: `# 1. The market, its numbers and its rules
query Market {
  market {
    name
    now
    isDemo
    productCount
    shopCount
    countryCount
    currency
    policies { verificationHours protectionTailDays cardRefundMinDays cardRefundMaxDays }
  }
}`,
  },
  {
    query: `# 2. What sells best, one page of it
query Products($first: Int, $after: String) {
  products(first: $first, after: $after, sort: BEST_SELLING) {
    totalCount
    nodes { id slug title price { formatted } rating shop { name city } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: '{ "first": 10 }',
  },
  {
    query: `# 3. A product page: the best-selling thing, with dates and fees for one country
query ProductPage($country: CountryCode!) {
  products(first: 1, sort: BEST_SELLING) {
    nodes {
      title
      description
      options { name values }
      variants { id sku title available price { formatted } }
      shippingOptions(country: $country) { service fee { formatted } arrives { from to } protectedUntil }
      reviews(first: 3) { nodes { rating text authorName } }
      availableActions { action allowed reason }
    }
  }
}`,
    variables: '{ "country": "FR" }',
  },
  {
    query: `# 4. Search, cheapest first
query Search($query: String!, $max: MinorUnits) {
  products(query: $query, price: { max: $max }, sort: PRICE_ASC, first: 12) {
    totalCount
    nodes { title price { formatted } isInStock }
  }
}`,
    variables: '{ "query": "tea", "max": 10000 }',
  },
  {
    query: `# 5. The cart of this browser, by shop
query Cart {
  cart {
    quantity
    itemsTotal { formatted }
    notices
    groups { shop { name } lines { product { title } quantity lineTotal { formatted } problem } }
  }
}`,
  },
  {
    query: `# 6. Who am I? Sign in with the bar above; signed out, the answer is null
query Viewer {
  viewer { id kind roles name memberId country unread { messages orders disputes tickets } }
}`,
  },
  {
    query: `# 7. My orders (a buyer's own, a seller's shop, all for staff); sign in first
query Orders {
  orderStateCounts { state count }
  orders(first: 10, sort: DEADLINE) {
    totalCount
    nodes {
      number
      stateLabel
      total { formatted }
      held { formatted }
      nextDeadline { kind dueAt onExpiry }
      availableActions { action allowed reason }
    }
  }
}`,
  },
  {
    query: `# 8. The life of an order, as the server itself reads it
query OrderProcess {
  orderProcess {
    states { state label isTerminal }
    transitions { event from to by timer closeReason effects }
  }
}`,
  },
  {
    query: `# 9. Live: everything that happens to orders that I may see. Press play, then act in another tab
subscription OrderEvents {
  orderEvents { cursor kind at order { number stateLabel } }
}`,
  },
  {
    query: `# 10. Follow a parcel by its number
query TrackParcel($number: String!) {
  trackParcel(number: $number) {
    carrier { name }
    number
    stateLabel
    events { at description place country }
  }
}`,
    variables: '{ "number": "LK473124829CN" }',
  },
];
