/**
 * What "zod" means in the browser's build (vite.config.ts). The contracts are imported there for their names, addresses and types; the server
 * alone judges input, so the schemas' own code, which is larger than our pages, stays away. Every expression of a schema yields this one value.
 */
const schema: unknown = new Proxy(() => schema, {
  get: (_, property) => (typeof property === 'symbol' ? undefined : schema),
  apply: () => schema,
});

export { schema as z };
export default schema;
