import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/language.tsx';
import { kitWords } from '#kit/words.ts';
import style from './people.module.css';

/** A password or token that is shown this once, to be copied or read out. */
export function SecretShown({ label, secret, hint }: { readonly label: string; readonly secret: string; readonly hint: string }) {
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
        <output>{secret}</output>
        {typeof navigator.clipboard === 'object' && (
          <Button size="compact-sm" variant="default" onClick={() => void copy()}>{copied ? say(kitWords.copied) : say({ vi: 'Chép', en: 'Copy' })}</Button>
        )}
      </div>
      <p>{hint}</p>
    </div>
  );
}
