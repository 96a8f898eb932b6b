import { Fragment } from 'react';

/** A sentence whose strong words stand between ** **. */
export function Strong({ text }: { readonly text: string }) {
  return text.split('**').map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>));
}
