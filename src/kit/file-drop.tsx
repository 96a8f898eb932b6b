import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useSay } from './language.tsx';
import { kitWords } from './words.ts';

export interface FileDropProps {
  /** What to bring: "Tệp Excel danh sách tổ chức". */
  readonly label: string;
  /** e.g. ".xlsx" */
  readonly accept: string;
  readonly hint?: ReactNode;
  readonly busy?: boolean;
  readonly chosen?: File | undefined;
  readonly onFile: (file: File) => void;
}

/** One file by dropping or by choosing. The server judges it; here only its name and size are said back. */
export function FileDrop({ label, accept, hint, busy, chosen, onFile }: FileDropProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file && busy !== true) onFile(file);
      }}
    >
      <b>{label}</b>
      {hint !== undefined && <span className="small muted">{hint}</span>}
      <span className="row">
        <Button variant="default" loading={busy === true} onClick={() => input.current?.click()}>
          {chosen ? say({ vi: 'Chọn tệp khác', en: 'Choose another file' }) : say(kitWords.chooseFile)}
        </Button>
        <span className="small">{chosen ? `${chosen.name} (${Math.max(1, Math.round(chosen.size / 1024))} kB)` : say({ vi: 'hoặc kéo thả vào đây', en: 'or drop it here' })}</span>
      </span>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="sr"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
