const weights = [8, 6, 4, 2, 3, 5, 9, 7];

/**
 * Whether a number is one of the postal union's (UPU standard S10): two letters, eight digits, their check digit modulo 11, a country.
 *
 * @param number Capitals and digits, such as `RB123456785GB`.
 */
export function passesS10(number: string): boolean {
  const match = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/.exec(number);
  if (!match) return false;
  const sum = [...match[2]!].reduce((total, digit, i) => total + Number(digit) * weights[i]!, 0);
  const rest = 11 - (sum % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return check === Number(match[3]);
}
