export { AccountType, PostalAddress as PostalAddressType, PostalAddressInput, SignInInput, UnreadType } from './graphql.ts';
export { hashPassword, hashSecret, newSecret } from './passwords.ts';
export { type AccountKind, BuyerAccountNeeded, emailKey, type PostalAddress, type StaffRole } from './rules/account.ts';
export { findAccount, insertAccounts, insertAddresses, listAccounts, listAccountsByEmail, listAddresses } from './store.ts';
export type { Account, AddressRow, NewAccount } from './tables.ts';
export { postalAddressInput } from './use-cases/save-address.ts';
export { signIn } from './use-cases/sign-in.ts';
export { findViewer, requireViewer } from './viewer.ts';
