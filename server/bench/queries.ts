/** What the bench asks the market for: the fields that the storefront's own pages draw. */

export const list = `query List($category: String, $after: String, $sort: ProductSort) {
  products(first: 24, category: $category, after: $after, sort: $sort) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id slug title isInStock rating ratingCount soldCount createdAt
      shop { id handle name }
      price { amountMinor currency }
      picture { url(size: SMALL) alt }
    }
  }
}`;

export const search = `query Search($query: String) {
  products(first: 24, query: $query, sort: PRICE_ASC) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id slug title isInStock rating ratingCount shop { id handle name } price { amountMinor currency } picture { url(size: SMALL) alt } }
  }
}`;

/** Who signs in pays with processor time: the password is hashed. */
export const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code } } }';

export const productPage = `query ProductPage($slug: String!) {
  product(slug: $slug) {
    id slug title description isInStock rating ratingCount soldCount createdAt
    price { amountMinor currency formatted } priceTo { amountMinor currency formatted }
    facts { name value } options { name values } pictures { url alt }
    category { slug name path { slug name } }
    shop { id handle name country onTimeShare rating }
    variants { id sku title options { name value } price { amountMinor currency formatted } picture { url alt } available }
    availableActions { action allowed }
  }
}`;

export const addToCart = `mutation AddToCart($input: AddToCartInput!) {
  addToCart(input: $input) { cart { id lineCount quantity itemsTotal { amountMinor currency } } userErrors { code message } }
}`;

export const cartForCheckout = `query Checkout($country: CountryCode!) {
  cart {
    itemsTotal { amountMinor }
    groups {
      shop { id name } itemsTotal { amountMinor }
      lines { id quantity lineTotal { amountMinor } product { title picture { url(size: SMALL) alt } } }
      shippingOptions(country: $country) { shippingOptionId service carrier { name } fee { amountMinor } arrives { from to } }
    }
  }
}`;

export const placeOrder = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) { purchase { id total { amountMinor currency } orders { id number state } } userErrors { code message } }
}`;

export const startPayment = `mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) { attempt { id state nextAction { type url } } userErrors { code message } }
}`;

export const orderEvents = 'subscription { orderEvents { cursor kind at order { id number state stateLabel } } }';

/** Words that a demo's shoppers type; each is found in many products. */
export const searchTerms = ['cup', 'tea', 'oak', 'wool', 'linen', 'steel', 'bag', 'notebook', 'lamp', 'leather', 'cotton', 'green'];

/** A word in the title of all products of a large market but the first. */
export const commonTerm = 'series';
