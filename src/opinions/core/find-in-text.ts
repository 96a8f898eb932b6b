/** Search is the same in every room; what it gives stands in the foundation. */
export * from '#foundation/find-in-text.ts';
