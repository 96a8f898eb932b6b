import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { Editing } from './synthesis-editing.ts';
import css from './synthesis.module.css';

export interface EditorHandle {
  readonly focus: () => void;
  readonly putChip: (chip: string) => void;
}

export interface EditorProps {
  readonly ref?: Ref<EditorHandle>;
  readonly label: string;
  /** «Có {opinions} của {groups} …» */
  readonly wording: string;
  /** What a number says now: «14 ý kiến». */
  readonly labelOf: (chip: string) => string;
  /** The number whose opinions are shown. */
  readonly pressed: string | undefined;
  readonly onPress: (chip: string) => void;
  readonly onChange: (wording: string) => void;
  readonly readOnly?: boolean;
  readonly paragraphs?: boolean;
}

/** The line an editor words: text that is typed, numbers that are not. The nodes within are the browser's and Editing's, never React's. */
export function SynthesisEditor({ ref, label, wording, labelOf, pressed, onPress, onChange, readOnly = false, paragraphs = false }: EditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const editing = useRef<Editing | undefined>(undefined);
  const events = { labelOf, onPress, onChange, paragraphs };
  const first = useRef({ wording, events });
  useEffect(() => {
    if (!root.current) return undefined;
    const made = new Editing(root.current, first.current.wording, first.current.events);
    editing.current = made;
    return () => made.close();
  }, []);
  useEffect(() => editing.current?.replace(wording), [wording]);
  useEffect(() => editing.current?.refresh(events, pressed));
  useImperativeHandle(ref, () => ({ focus: () => editing.current?.focus(), putChip: (chip) => editing.current?.putChip(chip) }), []);
  return <div ref={root} className={css.line} contentEditable={!readOnly} suppressContentEditableWarning role="textbox" tabIndex={0} aria-multiline="true" aria-label={label} aria-readonly={readOnly} lang="vi" spellCheck={false} />;
}
