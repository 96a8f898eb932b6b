import { writeFileSync } from 'node:fs';
import { encode } from 'uqr';

const WIDTH = 640;
const HEIGHT = 480;
const MODULE_PX = 9;
const FRAMES = 5;

/** Flags for a Chromium whose camera shows this picture for ever, and which lets pages look at it. */
export function cameraFlags(file: string): string[] {
  return ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
}

/** Writes a film of a badge held before the camera: the code in the middle of a grey picture, as YUV4MPEG2. */
export function filmBadge(file: string, code: string): void {
  const { data, size } = encode(code, { border: 4 });
  const luma = new Uint8Array(WIDTH * HEIGHT).fill(150);
  const left = Math.floor((WIDTH - size * MODULE_PX) / 2);
  const top = Math.floor((HEIGHT - size * MODULE_PX) / 2);
  for (let y = 0; y < size * MODULE_PX; y += 1) {
    for (let x = 0; x < size * MODULE_PX; x += 1) {
      luma[(top + y) * WIDTH + left + x] = data[Math.floor(y / MODULE_PX)]?.[Math.floor(x / MODULE_PX)] === true ? 30 : 225;
    }
  }
  const chroma = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const frames = Array.from({ length: FRAMES }, () => [Buffer.from('FRAME\n'), luma, chroma]).flat();
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`), ...frames]));
}
