import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/language.tsx';
import { kitWords } from '#kit/words.ts';
import style from './people.module.css';

interface SecretShownProps {
  readonly label: string;
  readonly secret: string;
  readonly hint: string;
  /** An address: too long to be read out, so it is written small. */
  readonly long?: boolean;
}

/** A password or token that is shown this once, to be copied or read out. */
export function SecretShown({ label, secret, hint, long }: SecretShownProps) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Without https a browser lends no clipboard; the text can be selected with one click.
      setCopied(false);
    }
  };
  return (
    <div className={style['secret']} role="status">
      <p>{label}</p>
      <div className="row">
        <output className={long === true ? style['long'] : undefined}>{secret}</output>
        {typeof navigator.clipboard === 'object' && (
          <Button size="compact-sm" variant="default" onClick={() => void copy()}>{copied ? say(kitWords.copied) : say({ vi: 'Chép', en: 'Copy' })}</Button>
        )}
      </div>
      <p>{hint}</p>
    </div>
  );
}
