export { type Canonical, canonicalJson } from '#foundation/canonical.ts';
