// Takes the pictures of the README from the running software: `node scripts/screenshots.mjs`.
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { takePictures } from './take-pictures.mjs';

const season = '/mua/vinh-long-2020';

await takePictures(join(root, 'docs', 'pictures'), [
  { file: 'season.png', account: 'tinh', path: season },
  { file: 'season-dark.png', account: 'tinh', path: season, theme: 'dark' },
  { file: 'season-phone.png', account: 'tinh', path: season, width: 390, height: 844 },
  { file: 'organisation.png', account: 'longho', path: `${season}/to-chuc/LH.02` },
  { file: 'plan.png', account: 'longho', path: `${season}/ke-hoach` },
  { file: 'record.png', account: 'kiemtra', path: '/so-ghi' },
  { file: 'register.png', account: 'tinh', path: '/to-chuc' },
]);
