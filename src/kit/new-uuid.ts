import { newKey } from './call.ts';

/** A version-4 UUID; randomUUID itself is missing where the page came over plain HTTP. */
export function newUuid(): string {
  const hex = newKey().replaceAll('-', '');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
