// Takes the pictures of the guide from the running sample season: `node scripts/guide-pictures.mjs`; a name after it takes that one alone.
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { takePictures } from './take-pictures.mjs';

const season = '/mua/vinh-long-2020';
/** The commune that prepares, the one that is done, the branch on its day. */
const [preparing, done, onTheDay] = ['MT.12', 'MT.01', 'MT.33'].map((code) => `${season}/dai-hoi/${code}`);

/** Opens the first (or the last) link to such an address, with that part of its page: documents, elections and dossiers bear ids that each season makes anew. */
const follow = (part, { query = '', last = false } = {}) => async (page) => {
  const links = page.locator(`main a[href*="${part}"]`);
  const link = last ? links.last() : links.first();
  await links.first().waitFor();
  const href = await link.getAttribute('href');
  await page.goto(new URL(href + query, page.url()).href);
  await page.locator('h1').first().waitFor();
};

const press = (name) => async (page) => page.getByRole('button', { name }).first().click();

const PICTURES = [
  { file: 'dai-hoi.png', account: 'nhonphu', path: preparing },
  { file: 'ke-hoach.png', account: 'chibo', path: `${onTheDay}/ke-hoach`, first: press('Bắt đầu từ mẫu') },
  { file: 'ho-so.png', account: 'nhonphu', path: `${preparing}/ho-so` },
  { file: 'van-kien.png', account: 'nhonphu', path: `${preparing}/van-kien` },
  { file: 'du-thao.png', account: 'nhonphu', path: `${preparing}/van-kien`, first: follow('MT.12/van-kien/') },
  { file: 'gop-y.png', account: 'nhonphu', path: `${preparing}/gop-y` },
  { file: 'tong-hop.png', account: 'nhonphu', path: `${preparing}/gop-y`, first: follow('/tong-hop', { last: true }) },
  { file: 'nhan-su.png', account: 'nhonphu', path: `${preparing}/nhan-su?phan=danh-sach` },
  { file: 'quy-trinh.png', account: 'nhonphu', path: `${preparing}/nhan-su?phan=quy-trinh` },
  { file: 'dai-bieu.png', account: 'myan.thuky', path: `${done}/dai-bieu` },
  { file: 'diem-danh.png', account: 'thuky', path: `${onTheDay}/diem-danh` },
  { file: 'ban-dieu-hanh.png', account: 'thuky', path: `${onTheDay}/phien-hop` },
  { file: 'bien-ban.png', account: 'myan.thuky', path: `${done}/bien-ban` },
  { file: 'bau-cu.png', account: 'myan.thuky', path: `${done}/bau-cu` },
  { file: 'ket-qua.png', account: 'myan.thuky', path: `${done}/bau-cu`, first: follow('/bau-cu/', { query: '?muc=ket-qua' }) },
  { file: 'ho-so-ket-qua.png', account: 'myan', path: `${done}/ho-so?ho-so=ket-qua` },
  { file: 'ho-so-mot.png', account: 'mangthit', path: `${season}/ho-so`, first: follow('/ho-so/') },
  { file: 'ho-so-cho.png', account: 'tinh', path: `${season}/ho-so` },
  { file: 'sau-dai-hoi.png', account: 'myan', path: `${done}/sau-dai-hoi` },
  { file: 'chuong-trinh.png', account: 'myan', path: `${done}/sau-dai-hoi?phan=chuong-trinh` },
  { file: 'bai-hoc.png', account: 'tinh', path: `${season}/bai-hoc` },
  { file: 'viec-nho.png', account: 'nhonphu', path: `${preparing}/bai-hoc` },
];

const only = process.argv[2];
await takePictures(join(root, 'docs', 'guide', 'pictures'), PICTURES.filter(({ file }) => only === undefined || file.startsWith(only)));
