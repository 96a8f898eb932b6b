/** Reads the text of a QR code in the picture of a camera: by the browser where it can, else by a library that is fetched with the camera. */
export type ReadFrame = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** @throws when the library cannot be fetched */
export async function qrReader(): Promise<ReadFrame> {
  const own = await byBrowser();
  if (!own) return byLibrary();
  let other: ReadFrame | undefined;
  return async (video) => {
    if (other) return other(video);
    try {
      return await own(video);
    } catch {
      // Some systems promise the detector and have no service behind it.
      other = await byLibrary();
      return other(video);
    }
  };
}

/** Brings what reading needs while the line is there. */
export async function fetchReader(): Promise<void> {
  // Where it cannot be had now, opening the camera asks again and says what is wrong.
  await qrReader().catch(() => undefined);
}

async function byBrowser(): Promise<ReadFrame | undefined> {
  const maker = (globalThis as { readonly BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  try {
    if (!maker || !(await maker.getSupportedFormats()).includes('qr_code')) return undefined;
    const detector = new maker({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  } catch {
    return undefined;
  }
}

/** A badge held before the camera fills much of the picture; more pixels than these only cost time. */
const LONG_SIDE_PX = 720;

async function byLibrary(): Promise<ReadFrame> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, LONG_SIDE_PX / Math.max(video.videoWidth, video.videoHeight, 1));
    const width = Math.round(video.videoWidth * scale);
    const height = Math.round(video.videoHeight * scale);
    if (!drawing || width === 0 || height === 0) return undefined;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    drawing.drawImage(video, 0, 0, width, height);
    try {
      return decodeQR({ width, height, data: drawing.getImageData(0, 0, width, height).data });
    } catch {
      // Most pictures hold no code.
      return undefined;
    }
  };
}
