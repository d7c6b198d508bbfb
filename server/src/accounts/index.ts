export { checkAddress } from './address-forms.ts';
export { emailKey } from './email-key.ts';
export {
  AccountKindEnum,
  AccountType,
  PostalAddress as PostalAddressType,
  PostalAddressInput,
  SignInInput,
  StaffRoleEnum,
  UnreadType,
} from './graphql.ts';
export { FinishRegistrationInput } from './join.graphql.ts';
export { hashPassword, hashSecret, newSecret } from './passwords.ts';
export { respellEmailKeys } from './respell-email-keys.ts';
export {
  type AccountKind,
  BuyerAccountNeeded,
  type MailTopic,
  type PostalAddress,
  SecondFactorRequired,
  type StaffRole,
} from './rules/account.ts';
export {
  accountsWithRole,
  countPeople,
  findAccount,
  insertAccounts,
  insertAddresses,
  listAccounts,
  listAccountsByEmail,
  listAddresses,
  listPeople,
  listSessions,
  listStaffWithoutSecondFactor,
  updateAccount,
} from './store.ts';
export type { Account, AddressRow, NewAccount } from './tables.ts';
export { closeAccount } from './use-cases/close-account.ts';
export { requireConfirmation } from './use-cases/confirm-identity.ts';
export { createStaff } from './use-cases/create-staff.ts';
export { endSession, endSessions } from './use-cases/end-sessions.ts';
export { finishRegistration } from './use-cases/finish-registration.ts';
export { emailInput } from './use-cases/register-account.ts';
export { postalAddressInput } from './use-cases/save-address.ts';
export { openSession, signIn } from './use-cases/sign-in.ts';
export { endedSessions, findViewer, requireViewer, sessionTime, viewerOf } from './viewer.ts';
