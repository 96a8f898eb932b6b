import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import css from './check-in.module.css';
import { type ReadFrame, qrReader } from './read-qr.ts';
import { cameraWords as words } from './check-in-words.ts';

type State = { readonly is: 'opening' } | { readonly is: 'reading' } | { readonly is: 'failed'; readonly why: Sentence };

const LOOK_EVERY_MS = 120;
/** The same badge held on counts once; shown again after this long it counts as shown again. */
const SAME_AGAIN_MS = 3000;

interface CameraProps {
  readonly onCode: (text: string) => void;
  readonly onClose: () => void;
}

/** The camera's picture; every badge that is held before it is told once. */
export function CameraReader(props: CameraProps) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />;
}

function Attempt({ onCode, onClose, onAgain }: CameraProps & { readonly onAgain: () => void }) {
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onCode);
  const [state, setState] = useState<State>({ is: 'opening' });
  useEffect(() => {
    tell.current = onCode;
  }, [onCode]);
  useEffect(() => {
    const ending = new AbortController();
    void watch(video, ending.signal, (text) => tell.current(text), setState);
    return () => ending.abort();
  }, []);
  return (
    <section className={css['camera']} aria-label={say(words.camera)}>
      {state.is === 'failed' ? (
        <div className="note warn" role="alert">
          {say(state.why)}
        </div>
      ) : (
        <div className={css['picture']}>
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a camera has nothing to say */}
          <video ref={video} muted playsInline autoPlay aria-hidden="true" />
          <p role="status">{say(state.is === 'opening' ? words.opening : words.hold)}</p>
        </div>
      )}
      <div className="row">
        {state.is === 'failed' && (
          <Button variant="default" onClick={onAgain}>
            {say(words.again)}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {say(words.off)}
        </Button>
      </div>
    </section>
  );
}

async function watch(place: React.RefObject<HTMLVideoElement | null>, signal: AbortSignal, onCode: (text: string) => void, onState: (state: State) => void): Promise<void> {
  let stream: MediaStream | undefined;
  try {
    stream = await openCamera();
    signal.addEventListener('abort', () => stop(stream));
    if (signal.aborted) return stop(stream);
    const read = await qrReader();
    const video = place.current;
    if (signal.aborted || !video) return stop(stream);
    video.srcObject = stream;
    await video.play();
    onState({ is: 'reading' });
    await readOn(video, read, signal, onCode);
  } catch (error) {
    stop(stream);
    if (!signal.aborted) onState({ is: 'failed', why: whyNot(error) });
  }
}

async function readOn(video: HTMLVideoElement, read: ReadFrame, signal: AbortSignal, onCode: (text: string) => void): Promise<void> {
  let last = '';
  let lastSeenAt = 0;
  while (!signal.aborted) {
    const text = await read(video);
    const now = performance.now();
    if (text !== undefined && text !== '') {
      if ((text !== last || now - lastSeenAt > SAME_AGAIN_MS) && !signal.aborted) onCode(text);
      last = text;
      lastSeenAt = now;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

class NotSecure extends Error {}

async function openCamera(): Promise<MediaStream> {
  // A page that came over plain HTTP from another machine has no cameras at all.
  if ((navigator.mediaDevices as MediaDevices | undefined) === undefined) throw new NotSecure();
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } } });
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

function whyNot(error: unknown): Sentence {
  if (error instanceof NotSecure) return words.notSecure;
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return words.refused;
    case 'NotFoundError':
    case 'OverconstrainedError':
      return words.none;
    case 'NotReadableError':
    case 'AbortError':
      return words.busy;
    default:
      return words.failed;
  }
}
